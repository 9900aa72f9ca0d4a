import { expect, test } from 'vitest';
import type { Client } from './client.ts';
import { goodPassword, start } from './signing-in.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const isIn = async (browser: Client): Promise<boolean> => (await browser.send('GET', '/api/v1/me')).status === 200;

test('a session ends an hour after the last request', async () => {
  await using server = await start();
  await server.account('kari', ['editor']);
  const browser = await server.signedIn('kari');
  for (const minutes of [59, 59, 59]) {
    server.clock.forward(minutes * MINUTE);
    expect(await isIn(browser)).toBe(true);
  }
  server.clock.forward(61 * MINUTE);
  expect(await isIn(browser)).toBe(false);
});

test('a session ends after twelve hours, however busy', async () => {
  await using server = await start();
  await server.account('kari', ['editor']);
  const browser = await server.signedIn('kari');
  for (let half = 1; half < 24; half += 1) {
    server.clock.forward(HOUR / 2);
    expect(await isIn(browser)).toBe(true);
  }
  server.clock.forward(HOUR / 2);
  expect(await isIn(browser)).toBe(false);
});

test('when a session was last seen is written once a minute at most, and never journalled', async () => {
  await using server = await start();
  await server.account('kari', ['editor']);
  const browser = await server.signedIn('kari');
  const seen = async () => (await server.store.credentials.sessionsOf('kari'))[0]?.lastSeenAt;
  const { seq } = await server.journal.head();
  server.clock.forward(59_000);
  await isIn(browser);
  expect(await seen()).toBe('2026-03-02T08:00:00.000Z');
  server.clock.forward(1000);
  await isIn(browser);
  await expect.poll(seen).toBe('2026-03-02T08:01:00.000Z');
  expect((await server.journal.head()).seq).toBe(seq);
});

test('sessions that have run out are cleared away', async () => {
  await using server = await start();
  await server.account('kari', ['editor']);
  await server.signedIn('kari');
  server.clock.forward(2 * HOUR);
  await server.signedIn('kari');
  expect(await server.store.credentials.sessionsOf('kari')).toHaveLength(1);
});

test('a session begun while the clock ran ahead ends when it is right again, and does not come back', async () => {
  await using server = await start();
  await server.account('kari', ['editor']);
  const before = await server.signedIn('kari');
  server.clock.forward(5000 * HOUR);
  const ahead = await server.signedIn('kari');
  expect(await isIn(ahead)).toBe(true);
  server.clock.forward(-5000 * HOUR);
  expect(await isIn(ahead)).toBe(false);
  await server.signedIn('kari');
  expect(await server.store.credentials.sessionsOf('kari')).toHaveLength(1);
  server.clock.forward(5000 * HOUR);
  expect([await isIn(before), await isIn(ahead)]).toEqual([false, false]);
});

test('a session seen while the clock ran ahead does not outlast its limits', async () => {
  await using server = await start();
  await server.account('kari', ['editor']);
  const browser = await server.signedIn('kari');
  server.clock.forward(HOUR / 2);
  await isIn(browser);
  const seen = async () => (await server.store.credentials.sessionsOf('kari'))[0]?.lastSeenAt;
  await expect.poll(seen).toBe('2026-03-02T08:30:00.000Z');
  server.clock.forward(-HOUR / 2);
  expect(await isIn(browser)).toBe(false);
});

test('a clock that is set back by less than a minute ends nothing', async () => {
  await using server = await start();
  await server.account('kari', ['editor']);
  const browser = await server.signedIn('kari');
  server.clock.forward(-59_000);
  expect(await isIn(browser)).toBe(true);
});

test('one sees and ends one’s own sessions, and nobody else’s', async () => {
  await using server = await start();
  await server.account('kari', ['editor']);
  await server.account('ola', ['editor']);
  const [here, elsewhere, ola] = [
    await server.signedIn('kari'),
    await server.signedIn('kari'),
    await server.signedIn('ola'),
  ];
  const { items } = (await here.send('GET', '/api/v1/sessions')).body as unknown as { items: Listed[] };
  expect(items).toHaveLength(2);
  expect(Object.keys(items[0] ?? {}).toSorted()).toEqual([
    'createdAt',
    'current',
    'device',
    'expiresAt',
    'id',
    'lastSeenAt',
  ]);
  const other = items.find(({ current }) => !current);
  expect((await ola.send('DELETE', `/api/v1/sessions/${other?.id}`)).status).toBe(404);
  expect(await isIn(elsewhere)).toBe(true);
  expect((await here.send('DELETE', `/api/v1/sessions/${other?.id}`)).status).toBe(204);
  expect([await isIn(here), await isIn(elsewhere), await isIn(ola)]).toEqual([true, false, true]);
  const revoked = (await server.lines('session')).filter(({ action }) => action === 'revoked');
  expect(revoked).toEqual([expect.objectContaining({ id: other?.id, actor: 'kari', version: 2 })]);
});

interface Listed {
  readonly id: string;
  readonly current: boolean;
}

test('all others can be ended at once', async () => {
  await using server = await start();
  await server.account('kari', ['editor']);
  const [here, one, two] = [
    await server.signedIn('kari'),
    await server.signedIn('kari'),
    await server.signedIn('kari'),
  ];
  await here.send('DELETE', '/api/v1/sessions');
  expect([await isIn(here), await isIn(one), await isIn(two)]).toEqual([true, false, false]);
});

test('a changed password ends every other session and gives this one a new secret', async () => {
  await using server = await start();
  await server.account('kari', ['editor']);
  const [here, elsewhere] = [await server.signedIn('kari'), await server.signedIn('kari')];
  const before = here.cookie;
  const password = 'ni rosa elefanter på rad';
  const changed = await here.send('POST', '/api/v1/me/password', { current: goodPassword, password });
  expect(changed.status).toBe(204);
  expect(here.cookie).not.toBe(before);
  expect([await isIn(here), await isIn(elsewhere)]).toEqual([true, false]);
  const copied = server.client();
  copied.cookie = before;
  expect(await isIn(copied)).toBe(false);
  const signIn = (word: string) => server.client().send('POST', '/api/v1/session', { name: 'kari', password: word });
  expect([(await signIn(goodPassword)).status, (await signIn(password)).status]).toEqual([401, 201]);
  const [, line] = await server.lines('account');
  expect(line).toMatchObject({ action: 'password-changed', actor: 'kari', role: 'self', version: 2 });
  expect(line?.snapshot).not.toMatch(/hash|argon/);
});

test('whoever sits down at an open browser cannot change the password, nor guess it', async () => {
  await using server = await start();
  await server.account('kari', ['editor']);
  const browser = await server.signedIn('kari');
  const change = () =>
    browser.send('POST', '/api/v1/me/password', { current: 'a guess at it', password: 'ni rosa elefanter på rad' });
  const first = await change();
  expect(first.status).toBe(422);
  expect(first.body).toMatchObject({ errors: [{ path: '/current', code: 'wrong-password' }] });
  for (let guess = 1; guess < 10; guess += 1) await change();
  expect((await change()).status).toBe(429);
  expect((await server.lines('account')).map(({ action }) => action)).toEqual(['created']);
});
