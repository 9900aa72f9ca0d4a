import { type Kind, kindAt, kinds } from 'domain/core';
import { anyValues, hostileTexts, type Pool } from 'domain/testing';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client } from '../client.ts';
import type { Running } from '../signing-in.ts';
import { somethingOfEach, bodyOf, withOfficer, withRole } from './requests.ts';
import type { Description, Operation, Schema } from './described.ts';

let server: Running;
let callers: readonly Client[];
let pool: Pool;
let description: Description;

beforeAll(async () => {
  let officer: Client;
  ({ server, officer } = await withOfficer());
  callers = [officer, officer, await withRole(server, 'admin'), server.client()];
  pool = await somethingOfEach(officer);
  description = bodyOf<Description>(await officer.send('GET', '/api/v1/openapi.json'));
});
afterAll(async () => server[Symbol.asyncDispose]());

interface FuzzRequest {
  readonly method: string;
  readonly address: string;
  readonly body?: string;
  readonly headers: Record<string, string>;
}

const oddText = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom('', '0', '-1', '1e999', 'NaN', 'null', 'undefined', '%', '%00', '\0', '../..', 'x'.repeat(3000), '𝕏'),
);
const oddValue: fc.Arbitrary<unknown> = fc.oneof(
  oddText,
  fc.jsonValue({ maxDepth: 6 }),
  fc.constantFrom(null, [], {}, [[[[[[]]]]]], { __proto__: null }, 1e308, -0, Number.MAX_SAFE_INTEGER + 1),
);

/** Something a schema describes, roughly: its types and choices, not its patterns. */
function roughly(schema: Schema | undefined, depth = 0): fc.Arbitrary<unknown> {
  if (!schema || depth > 5) return oddValue;
  if (schema.$ref) return roughly(description.components.schemas[schema.$ref.split('/').at(-1) ?? ''], depth + 1);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.type === 'array') return fc.array(roughly(schema.items, depth + 1), { maxLength: 3 });
  if (schema.type === 'boolean') return fc.boolean();
  if (schema.type === 'integer') return fc.integer();
  if (schema.type !== 'object') return oddText;
  const fields = Object.entries(schema.properties ?? {}).map(([name, one]) => [name, roughly(one, depth + 1)]);
  return fc.record(Object.fromEntries(fields) as Record<string, fc.Arbitrary<unknown>>, {
    requiredKeys: [...(schema.required ?? [])],
  });
}

/** What is sent: valid, as described, odd, or no JSON at all. */
function bodyFor(operation: Operation, kind: Kind | undefined): fc.Arbitrary<string | undefined> {
  const described = roughly(operation.requestBody?.content['application/json']?.schema);
  const valid = kind && anyValues(kind, pool).map((values) => ({ values }));
  const bodies = [described, oddValue, ...(valid ? [valid] : [])];
  return fc.oneof(
    { weight: 8, arbitrary: fc.oneof(...bodies).map((body) => JSON.stringify(body)) },
    { weight: 1, arbitrary: fc.oneof(oddText, fc.constant(undefined)) },
  );
}

const gap = (kind: Kind | undefined): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom(...(kind ? (pool[kind] ?? []) : ['1']), '1') },
    { weight: 1, arbitrary: oddText },
  );

const queryOf = (operation: Operation): fc.Arbitrary<string> => {
  const named = (operation.parameters ?? []).filter((one) => one.in === 'query');
  const known = named.map((one) => fc.tuple(fc.constant(one.name), fc.oneof(roughly(one.schema).map(String), oddText)));
  const pairs = fc.array(fc.oneof(...known, fc.tuple(oddText, oddText)), { maxLength: 4 });
  return pairs.map((some) =>
    some.map((pair) => pair.map((part) => encodeURIComponent(part.toWellFormed())).join('=')).join('&'),
  );
};

const headersOf = (operation: Operation): fc.Arbitrary<Record<string, string>> => {
  const version = fc.constantFrom('"1"', '"2"', 'W/"1"', '*', '"x"', '""', '"99999999999"');
  return (operation.parameters ?? []).some((one) => one.name === 'If-Match')
    ? fc.record({ 'If-Match': version }, { requiredKeys: [] })
    : fc.constantFrom<Record<string, string>>({}, { 'Content-Type': 'text/plain' }, { 'Accept-Language': 'x-;q=9, *' });
};

function fuzzRequest(path: string, method: string, operation: Operation): fc.Arbitrary<FuzzRequest> {
  const kind = kindAt(path.split('/')[1] ?? '');
  const parts = path.split('/').map((part) => (part.startsWith('{') ? gap(kind) : fc.constant(part)));
  const address = fc.tuple(fc.tuple(...parts), queryOf(operation)).map(([filled, query]) => {
    const encoded = filled.map((part) => encodeURIComponent(part.toWellFormed()).replaceAll('.', '%2E'));
    return `/api/v1${encoded.join('/')}?${query}`;
  });
  const body = operation.requestBody ? bodyFor(operation, kind) : fc.constant(undefined);
  return fc.record({
    method: fc.constant(method.toUpperCase()),
    address,
    body,
    headers: headersOf(operation),
  }) as fc.Arbitrary<FuzzRequest>;
}

const seen = new Set<number>();

/** No request takes more than some milliseconds of work: only what grows without bound comes near this on any machine. */
const boundedWork = 10_000;

/** Sessions and passwords are left to their own tests: guessing is slowed down there on purpose. */
const slowOnPurpose = /^\/(?:session|set-up|password-link|me\/password)$/;

async function surprise({ method, address, body, headers }: FuzzRequest, caller: Client): Promise<string | undefined> {
  const began = process.cpuUsage();
  const answer = await caller.send(method, address, body, headers);
  const { status, text } = answer;
  // The server answers in this process; a machine that is busy otherwise makes its work no longer.
  const { user, system } = process.cpuUsage(began);
  const took = (user + system) / 1000;
  seen.add(status);
  const { errors = [] } = bodyOf<{ errors?: { path?: unknown }[] }>(answer);
  const isExplained = status !== 422 || (errors.length > 0 && errors.every(({ path }) => typeof path === 'string'));
  if (status >= 500 || took > boundedWork || !isExplained)
    return `${method} ${address} ${body}: ${status} in ${took} ms of work ${text}`;
  return undefined;
}

const eachOperation = () =>
  Object.entries(description.paths)
    .filter(([path]) => !slowOnPurpose.test(path))
    .flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => fuzzRequest(path, method, operation)),
    );

test('whatever is asked, nothing breaks and nobody waits', async () => {
  const runs = Number(process.env['FUZZ_RUNS'] ?? 12);
  for (const question of eachOperation())
    await fc.assert(
      fc.asyncProperty(question, fc.nat(), async (one, who) => {
        expect(await surprise(one, callers[who % callers.length] as Client)).toBeUndefined();
      }),
      { numRuns: runs },
    );
});

test('addresses nobody described do not break anything either', async () => {
  const address = fc
    .array(oddText, { maxLength: 4 })
    .map((parts) => `/${parts.map((part) => encodeURIComponent(part.toWellFormed())).join('/')}`);
  const method = fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD');
  const question = fc.record({ method, address, headers: fc.constant({}) });
  await fc.assert(
    fc.asyncProperty(question, async (one) => {
      expect(await surprise(one, callers[0] as Client)).toBeUndefined();
    }),
    { numRuns: 150 },
  );
});

test('an address that is there answers 405 to a method it has not, and names those it has', async () => {
  for (const [path, methods] of Object.entries(description.paths)) {
    const address = `/api/v1${path.replaceAll(/\{\w+\}/g, '1')}`;
    const other = ['PATCH', 'DELETE', 'PUT', 'POST'].find((method) => !(method.toLowerCase() in methods)) as string;
    const { status, headers } = await (callers[0] as Client).send(other, address, '{}', {});
    seen.add(status);
    expect([path, other, status]).toEqual([path, other, 405]);
    for (const method of Object.keys(methods)) expect(headers.get('allow')).toContain(method.toUpperCase());
  }
});

test('and afterwards the register is whole, though much got through', async () => {
  expect([200, 401, 403, 404, 422].filter((status) => !seen.has(status))).toEqual([]);
  const [officer] = callers;
  const verdict = await officer?.send('GET', '/api/v1/log/verify');
  expect(verdict?.body).toMatchObject({ sound: true });
  for (const kind of kinds) expect((await officer?.send('GET', `/api/v1/search?q=${kind}`))?.status).toBe(200);
});
