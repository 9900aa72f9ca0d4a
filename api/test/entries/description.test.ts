import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { kinds, registers } from 'domain/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answer, Client } from '../client.ts';
import type { Running } from '../signing-in.ts';
import {
  add,
  archive,
  at,
  fullValues,
  editorRole,
  put,
  somethingOfEach,
  bodyOf,
  withOfficer,
  withRole,
} from './requests.ts';
import { type Description, operationAt } from './described.ts';

let server: Running;
let officer: Client;
let admin: Client;
let description: Description;
let ajv: Ajv2020;

beforeAll(async () => {
  ({ server, officer } = await withOfficer());
  admin = await withRole(server, 'admin');
  description = bodyOf<Description>(await server.client().send('GET', '/api/v1/openapi.json'));
  ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema(description, 'api');
});
afterAll(async () => server[Symbol.asyncDispose]());

test('every route is described, and nothing else', () => {
  const mounted = server.routes.map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`);
  const own = ['get /openapi.json', 'get /docs', 'get /docs.css'];
  const described = Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method} ${path}`),
  );
  expect(described.toSorted()).toEqual([...mounted, ...own].toSorted());
});

test('every reference in it leads somewhere, and operations have names of their own', () => {
  const text = JSON.stringify(description);
  const targets = [...text.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name ?? '');
  expect(targets.filter((name) => !Object.hasOwn(description.components.schemas, name))).toEqual([]);
  const names = Object.values(description.paths).flatMap((methods) =>
    Object.values(methods).map((one) => one.operationId),
  );
  expect(new Set(names).size).toBe(names.length);
});

const compiled = new Map<string, ValidateFunction>();

function compile(place: string): ValidateFunction {
  const known = compiled.get(place) ?? ajv.compile({ $ref: `api#/${place}` });
  compiled.set(place, known);
  return known;
}

const pointer = (part: string): string => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));

function shapeOf(method: string, address: string, { status, headers }: Answer): ValidateFunction | undefined {
  const [path, operation] = operationAt(description, method, address);
  const media = headers.get('Content-Type')?.split(';')[0] ?? '';
  const response = operation?.responses[status];
  if (!response) throw new Error(`${method} ${address} may not be answered with ${status}`);
  if (!response.content) return undefined;
  expect(Object.keys(response.content)).toContain(media);
  const place = ['paths', path, method.toLowerCase(), 'responses', String(status), 'content', media, 'schema'];
  return compile(place.map(pointer).join('/'));
}

/** Asks, and makes sure that the answer is as the description says. */
async function as(caller: Client, method: string, address: string, body?: unknown, headers?: Record<string, string>) {
  const answer = await caller.send(method, `/api/v1${address}`, body, headers);
  const valid = shapeOf(method, address.split('?')[0] ?? '', answer);
  if (valid && !valid(answer.body)) throw new Error(`${method} ${address}: ${ajv.errorsText(valid.errors)}`);
  return answer;
}

describe.each(kinds)('answers about %s are as described', (kind) => {
  test('well filled and bare, good and bad', async () => {
    const { path } = registers[kind];
    const values = fullValues(kind, await somethingOfEach(officer));
    const editor = editorRole(kind) === 'admin' ? admin : officer;
    const made = await as(editor, 'POST', `/${path}`, { values });
    const { id } = bodyOf<{ id: string }>(made);
    await put(editor, kind, id, 1, {});
    const version = { 'If-Match': '"2"' };
    const steps: [number, string, string, unknown?, Record<string, string>?][] = [
      [200, 'GET', `/${path}?size=3`],
      [422, 'GET', `/${path}?nonsense=1`],
      [200, 'GET', `/${path}/${id}`],
      [404, 'GET', `/${path}/${id}9`],
      [200, 'GET', `/${path}/${id}/history`],
      [200, 'GET', `/${path}/${id}/versions/1`],
      [200, 'GET', `/${path}/${id}/diff?from=1&to=2`],
      [200, 'GET', `/${path}/${id}/where-used`],
      [428, 'PUT', `/${path}/${id}`, { values }],
      [412, 'PUT', `/${path}/${id}`, { values }, { 'If-Match': '"1"' }],
      [422, 'PUT', `/${path}/${id}`, { values: { nonsense: 1 } }, version],
      [200, 'PUT', `/${path}/${id}`, { values }, version],
      [200, 'POST', `/${path}/${id}/archive`, { reason: 'Gone' }, { 'If-Match': '"3"' }],
      [200, 'POST', `/${path}/${id}/restore`, { reason: 'Back' }, { 'If-Match': '"4"' }],
    ];
    for (const [status, ...ask] of steps) expect([...ask, (await as(editor, ...ask)).status]).toEqual([...ask, status]);
  });

  test('what may be sent is described too', () => {
    const name = kind.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
    const valid = compile(`components/schemas/${name}Input`);
    valid(fullValues(kind, {}));
    expect(valid.errors).toBeNull();
    expect(valid({ nonsense: 1 })).toBe(false);
  });
});

test('answers about everything else are as described', async () => {
  const { id } = await add(officer, 'unit', { name: 'Pay office' });
  await add(officer, 'activity', { name: 'Pay', unit: id });
  expect((await archive(officer, 'unit', id, 1)).status).toBe(409);
  await server.account('chief', ['admin']);
  const chief = await server.signedIn('chief');
  const steps: [Client, number, string, string, unknown?][] = [
    [officer, 409, 'POST', '/example', {}],
    [officer, 200, 'GET', '/search?q=pay'],
    [officer, 200, 'GET', '/vocabularies/dpv-data?q=name'],
    ...['adequacy-decisions', 'transfer-instruments', 'retention-periods', 'child-consent-ages', 'vague-phrases'].map(
      (path): [Client, number, string, string] => [officer, 200, 'GET', `/law/${path}?size=500`],
    ),
    [officer, 200, 'GET', '/log?size=500'],
    [officer, 200, 'GET', '/log/verify'],
    [officer, 200, 'GET', '/me'],
    [officer, 403, 'GET', '/accounts'],
    [server.client(), 401, 'GET', '/accounts'],
    [server.client(), 200, 'GET', '/set-up'],
    [admin, 200, 'GET', '/accounts'],
    [admin, 403, 'POST', '/tokens', { name: 'For tests', role: 'admin', days: 1 }],
    [chief, 201, 'POST', '/tokens', { name: 'For tests', role: 'admin', days: 1 }],
    [admin, 200, 'GET', '/tokens'],
    [admin, 404, 'DELETE', '/tokens/nonsense'],
  ];
  for (const [caller, status, ...ask] of steps)
    expect([...ask, (await as(caller, ...ask)).status]).toEqual([...ask, status]);
});

test('an unread shape would be noticed', async () => {
  const valid = compile('components/schemas/Activity');
  const { body } = await officer.send('GET', at('activity', 'PA-0001'));
  expect(valid(body)).toBe(true);
  expect(valid({ ...(body as object), version: 'one' })).toBe(false);
});

test('the page for people holds every path, no script, and nothing from elsewhere', async () => {
  const page = await server.client().send('GET', '/api/v1/docs');
  expect(page.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
  expect(page.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
  for (const path of Object.keys(description.paths)) expect(page.text).toContain(` ${path}</code>`);
  expect(page.text).not.toMatch(/<script|<style|style=|(?:src|href)="(?!\/api\/v1\/|#)/);
  const style = await server.client().send('GET', '/api/v1/docs.css');
  expect([style.status, style.headers.get('Content-Type')]).toEqual([200, 'text/css; charset=utf-8']);
});

test('health is told to anybody', async () => {
  for (const address of ['/healthz', '/readyz'])
    expect(bodyOf(await server.client().send('GET', address))).toMatchObject({ status: 'ok' });
});
