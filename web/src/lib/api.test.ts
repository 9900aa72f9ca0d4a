import { afterEach, expect, test, vi } from 'vitest';
import { api, apiPath, isRefused, Unreachable } from '#lib/api.ts';

const answering = (body: BodyInit | null, init: ResponseInit) => {
  const fetched = vi.fn<typeof fetch>(() => Promise.resolve(new Response(body, init)));
  vi.stubGlobal('fetch', fetched);
  return fetched;
};

const caught = (request: Promise<unknown>): Promise<unknown> =>
  request.then(
    () => undefined,
    (error: unknown) => error,
  );

afterEach(() => vi.unstubAllGlobals());

test('a refusal carries the problem and its fields', async () => {
  const problem = {
    type: '/problems/invalid',
    title: 'Some of it is not valid',
    status: 422,
    errors: [{ path: '/name', code: 'too-long', message: 'At most 500 characters.' }],
  };
  answering(JSON.stringify(problem), { status: 422, headers: { 'content-type': 'application/problem+json' } });
  const error = await caught(api('POST /:kind', { path: { kind: 'units' }, body: { values: {} } }));
  expect(isRefused(error, 422) && error.problem).toEqual(problem);
});

test('a gateway that answers in HTML for a dead server is silence, not a refusal', async () => {
  answering('<h1>Bad gateway</h1>', { status: 502, headers: { 'content-type': 'text/html' } });
  expect(await caught(api('GET /me'))).toBeInstanceOf(Unreachable);
});

test('no connection is silence', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('fetch failed')));
  expect(await caught(api('GET /me'))).toBeInstanceOf(Unreachable);
});

test('a change names the version it is based on', async () => {
  const fetched = answering('{}', { status: 200 });
  await api('PUT /:kind/:id', {
    path: { kind: 'units', id: 'UNI-0001' },
    body: { values: {}, reason: undefined },
    version: 7,
  });
  expect(new Headers(fetched.mock.calls[0]?.[1]?.headers).get('if-match')).toBe('"7"');
});

test('a request that was not answered is sent again with its key, and another one with another', async () => {
  const keyIn = (fetched: ReturnType<typeof answering>) =>
    new Headers(fetched.mock.calls[0]?.[1]?.headers).get('idempotency-key');
  const lost = answering('<h1>Bad gateway</h1>', { status: 502, headers: { 'content-type': 'text/html' } });
  expect(
    await caught(api('POST /:kind', { path: { kind: 'units' }, body: { values: { name: 'HR' } } })),
  ).toBeInstanceOf(Unreachable);
  const again = answering('{}', { status: 201 });
  await api('POST /:kind', { path: { kind: 'units' }, body: { values: { name: 'HR' } } });
  const another = answering('{}', { status: 201 });
  await api('POST /:kind', { path: { kind: 'units' }, body: { values: { name: 'HR' } } });
  expect(keyIn(again)).toBe(keyIn(lost));
  expect(keyIn(again)).toMatch(/^[0-9a-f]{32}$/);
  expect(keyIn(another)).not.toBe(keyIn(again));
  const read = answering('{}', { status: 200 });
  await api('GET /:kind', { path: { kind: 'units' } });
  expect(keyIn(read)).toBeNull();
});

test('an answer without content is no answer to read', async () => {
  answering(null, { status: 204 });
  expect(await api('DELETE /session')).toBeUndefined();
});

test('parameters without a value are left out of an address, empty ones are not', () => {
  expect(apiPath('/units', { q: undefined, parent: '', page: 2 })).toBe('/api/v1/units?parent=&page=2');
});
