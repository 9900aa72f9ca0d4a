import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Answer, Client } from '../client.ts';
import { add, withOfficer, withRole } from '../entries/requests.ts';
import type { Running } from '../signing-in.ts';

let server: Running;
let officer: Client;

beforeEach(async () => {
  ({ server, officer } = await withOfficer());
});
afterEach(async () => {
  vi.restoreAllMocks();
  await server[Symbol.asyncDispose]();
});

/** Lets whoever reads the register wait. */
function heldRegister() {
  const { promise, resolve } = Promise.withResolvers<void>();
  const current = server.register.current.bind(server.register);
  let readers = 0;
  vi.spyOn(server.register, 'current').mockImplementation(async () => {
    readers += 1;
    await promise;
    return current();
  });
  return { release: resolve, readers: () => readers };
}

const counts = '/api/v1/counts';

test('an account that asks for too much at once is told so, and nobody else waits for it', async () => {
  const auditor = await withRole(server, 'auditor');
  const held = heldRegister();
  const answers: Answer[] = [];
  const asked = Array.from({ length: 40 }, async () => void answers.push(await officer.send('GET', counts)));
  await vi.waitFor(() => expect(answers).toHaveLength(12), { timeout: 60_000 });
  expect(new Set(answers.map(({ status, headers }) => `${status} ${headers.get('Retry-After')}`))).toEqual(
    new Set(['429 2']),
  );
  expect(answers[0]?.body).toMatchObject({ type: '/problems/too-many-requests' });
  expect(held.readers()).toBe(4);
  // What is quick waits for nothing, and another account has places of its own.
  expect((await officer.send('GET', '/api/v1/me')).status).toBe(200);
  const others = Array.from({ length: 4 }, () => auditor.send('GET', counts));
  await vi.waitFor(() => expect(held.readers()).toBe(8), { timeout: 60_000 });
  held.release();
  await Promise.all(asked);
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(28);
  expect((await Promise.all(others)).map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  expect((await officer.send('GET', counts)).status).toBe(200);
});

test('the tokens of an account have no places of their own', async () => {
  await server.account('kari', ['privacy-officer', 'admin']);
  const kari = await server.signedIn('kari');
  const callers = [kari];
  for (const name of ['Script', 'Nightly']) {
    const made = await kari.send('POST', '/api/v1/tokens', { name, role: 'privacy-officer', days: 1 });
    callers.push(server.client({ Authorization: `Bearer ${(made.body as { secret?: string }).secret}` }));
  }
  const held = heldRegister();
  const answers: Answer[] = [];
  const asked = callers.flatMap((caller) =>
    Array.from({ length: 20 }, async () => void answers.push(await caller.send('GET', counts))),
  );
  await vi.waitFor(() => expect(answers).toHaveLength(60 - 28), { timeout: 60_000 });
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([429]));
  held.release();
  await Promise.all(asked);
});

test('reading of the past waits its turn even where reading of the present is quick', async () => {
  const auditor = await withRole(server, 'auditor');
  const { id } = await add(officer, 'unit', { name: 'HR' });
  const held = heldRegister();
  const answers: Answer[] = [];
  const asked = Array.from(
    { length: 40 },
    async () => void answers.push(await auditor.send('GET', `/api/v1/units/${id}?as_of=2020-01-01`)),
  );
  await vi.waitFor(() => expect(answers).toHaveLength(12), { timeout: 60_000 });
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([429]));
  held.release();
  await Promise.all(asked);
});

test('whoever has gone waits no longer, and what was asked for is not worked out', async () => {
  const held = heldRegister();
  const gone = new AbortController();
  const refused: number[] = [];
  const asked = Array.from({ length: 40 }, async () => {
    const sent = fetch(server.url + counts, {
      headers: { ...officer.headers, Cookie: officer.cookie },
      signal: gone.signal,
    });
    await sent.then(
      ({ status }) => refused.push(status),
      () => undefined,
    );
  });
  await vi.waitFor(() => expect(refused).toHaveLength(12), { timeout: 60_000 });
  gone.abort();
  await Promise.all(asked);
  // The server hears of it before it hears of these.
  for (let round = 0; round < 10; round += 1) await officer.send('GET', '/api/v1/me');
  held.release();
  expect((await officer.send('GET', counts)).status).toBe(200);
  expect(held.readers()).toBe(5);
});
