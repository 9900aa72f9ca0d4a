import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answer, Client } from '../client.ts';
import type { Running } from '../signing-in.ts';
import { add, archive, at, put, restore, bodyOf, type AnsweredEntry, withOfficer } from './requests.ts';

let server: Running;
let officer: Client;

beforeAll(async () => void ({ server, officer } = await withOfficer()));
afterAll(async () => server[Symbol.asyncDispose]());

interface ProblemBody {
  readonly type: string;
  readonly title: string;
  readonly detail: string;
  readonly errors?: readonly { path: string; code: string; message: string }[];
  readonly current?: AnsweredEntry;
  readonly usedBy?: readonly { id: string }[];
}

const problemOf = (answer: Answer): ProblemBody => {
  expect(answer.headers.get('Content-Type')).toMatch(/^application\/problem\+json/);
  return bodyOf<ProblemBody>(answer);
};
const named = (answer: Answer): [number, string] => [answer.status, problemOf(answer).type];
const errorsOf = (answer: Answer) => (problemOf(answer).errors ?? []).map(({ path, code }) => [path, code]);
const post = (body: unknown, headers?: Record<string, string>) => officer.send('POST', at('activity'), body, headers);

describe('what is sent', () => {
  test.each([
    ['no JSON at all', '{"values":', {}, 400, 'malformed'],
    ['a bare string', '"values"', {}, 400, 'malformed'],
    ['something dug in deeply', '['.repeat(5000) + ']'.repeat(5000), {}, 400, 'malformed'],
    ['a prototype', '{"values":{"__proto__":{"name":"x"}}}', {}, 400, 'malformed'],
    ['a form', 'values=1', { 'Content-Type': 'application/x-www-form-urlencoded' }, 415, 'not-json'],
    ['JSON in another alphabet', '{}', { 'Content-Type': 'application/json; charset=iso-8859-1' }, 415, 'not-json'],
    ['JSON packed unknown', '{}', { 'Content-Encoding': 'nonsense' }, 415, 'not-json'],
    ['too much', JSON.stringify({ values: { description: 'x'.repeat(1_000_001) } }), {}, 413, 'too-large'],
  ] as const)('%s is refused', async (_, body, headers, status, name) => {
    expect(named(await post(body, headers))).toEqual([status, `/problems/${name}`]);
  });

  test('every fault is named with its place', async () => {
    const purposes = [{}, { text: 'Pay', legalBasis: 'because', colour: 'red' }];
    const answer = await post({ values: { name: 7, start: '2026-02-30', purposes, nonsense: 1 } });
    expect(answer.status).toBe(422);
    expect(errorsOf(answer)).toEqual([
      ['/name', 'wrong-type'],
      ['/start', 'not-a-date'],
      ['/purposes/1/legalBasis', 'unknown-choice'],
      ['/purposes/1/colour', 'unknown-field'],
      ['/nonsense', 'unknown-field'],
    ]);
  });

  test('places count rows as they were sent, empty ones too', async () => {
    const answer = await post({ values: { purposes: [{}, { text: 'Pay', code: 'dpv:Nonsense' }] } });
    expect(errorsOf(answer)).toEqual([['/purposes/1/code', 'unknown-code']]);
  });

  test('what is empty counts as not said', async () => {
    const made = await add(officer, 'activity', { name: 'Pay', start: '', unit: null, owners: [], purposes: [{}, {}] });
    expect(made.values).toEqual({ name: 'Pay' });
  });

  test('besides the values nothing is taken', async () => {
    expect(errorsOf(await post({ values: {}, id: 'PA-0099' }))).toEqual([['/id', 'unknown-field']]);
    expect((await post([])).status).toBe(422);
  });

  test('faults are told in the language asked for', async () => {
    const values = { start: 'tomorrow' };
    const message = (answer: Answer) => problemOf(answer).errors?.[0]?.message;
    const [english, norwegian, preferred] = await Promise.all([
      post({ values }),
      officer.send('POST', `${at('activity')}?lang=nb`, { values }),
      post({ values }, { 'Accept-Language': 'nn, en;q=0.5' }),
    ]);
    expect(message(english)).toMatch(/^This is no date/);
    expect(message(norwegian)).toMatch(/^Dette er ingen dato/);
    expect(preferred.headers.get('Content-Language')).toBe('nb');
  });
});

describe('addresses', () => {
  test.each([
    ['GET', '/api/v1/nothing', 404],
    ['GET', '/api/v2/activities', 404],
    ['GET', '/api/v1/activities/PA-9999', 404],
    ['GET', '/api/v1/activities/ORG-0001', 404],
    ['GET', '/api/v1/activities/__proto__', 404],
    ['GET', '/api/v1/activities/%00', 404],
    ['GET', '/api/v1/activities/%F0%9F%A4%AF/history', 404],
    ['GET', '/api/v1/activities/%', 400],
    ['GET', '/api/v1/constructor', 404],
    ['PATCH', '/api/v1/activities', 405],
    ['DELETE', '/api/v1/activities/PA-0001', 405],
  ])('%s %s is answered with a problem %i', async (method, address, status) => {
    const answer = await officer.send(method, address);
    expect(answer.status).toBe(status);
    problemOf(answer);
  });

  test('a wrong method is told which ones there are', async () => {
    const answer = await officer.send('DELETE', at('activity', 'PA-0001'));
    expect(answer.headers.get('Allow')).toBe('GET, PUT, HEAD');
  });

  test.each(['foo=1', 'sort=description', 'sort=', 'page=0', 'page=x', 'size=501', 'size=-1', 'archived=maybe'])(
    'a list does not take ?%s',
    async (query) => expect((await officer.send('GET', `${at('activity')}?${query}`)).status).toBe(422),
  );

  test.each([
    'as_of=2026-02-30',
    'role=boss',
    'unit=PA-0001',
    'description=x',
    'q=a&q=b',
    'sort[]=name',
    '__proto__=1',
  ])('nor ?%s', async (query) => expect((await officer.send('GET', `${at('activity')}?${query}`)).status).toBe(422));
});

describe('changing', () => {
  test('needs the version it starts from', async () => {
    const { id } = await add(officer, 'activity', { name: 'Pay' });
    const change = (headers?: Record<string, string>) =>
      officer.send('PUT', at('activity', id), { values: { name: 'Wages' } }, headers);
    expect(named(await change())).toEqual([428, '/problems/version-required']);
    expect(named(await change({ 'If-Match': '*' }))).toEqual([428, '/problems/version-required']);
    expect(named(await change({ 'If-Match': 'nonsense' }))).toEqual([412, '/problems/stale']);
    expect((await change({ 'If-Match': 'W/"1"' })).status).toBe(200);
  });

  test('from an older version is refused with what stands', async () => {
    const { id } = await add(officer, 'activity', { name: 'Pay' });
    await put(officer, 'activity', id, 1, { name: 'Wages' });
    const late = await put(officer, 'activity', id, 1, { name: 'Salaries' });
    expect(late.status).toBe(412);
    expect(problemOf(late).current).toEqual(bodyOf(await officer.send('GET', at('activity', id))));
  });

  test('replaces everything', async () => {
    const { id } = await add(officer, 'activity', { name: 'Pay', description: 'Monthly' });
    const changed = await put(officer, 'activity', id, 1, { name: 'Pay' });
    expect(bodyOf<AnsweredEntry>(changed).values).toEqual({ name: 'Pay' });
  });

  test('an archived entry is restored first', async () => {
    const { id } = await add(officer, 'activity', { name: 'Pay' });
    await archive(officer, 'activity', id, 1);
    expect(named(await put(officer, 'activity', id, 2, { name: 'Wages' }))).toEqual([409, '/problems/archived']);
    expect(named(await archive(officer, 'activity', id, 2))).toEqual([409, '/problems/archived']);
    await restore(officer, 'activity', id, 2);
    expect(named(await restore(officer, 'activity', id, 3))).toEqual([409, '/problems/not-archived']);
  });

  test('archiving asks why', async () => {
    const { id } = await add(officer, 'activity', { name: 'Pay' });
    expect(errorsOf(await archive(officer, 'activity', id, 1, ' '))).toEqual([['/reason', 'required']]);
    expect(errorsOf(await archive(officer, 'activity', id, 1, '\uD800'))).toEqual([['/reason', 'malformed-text']]);
  });
});
