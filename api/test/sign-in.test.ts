import { expect, test } from 'vitest';
import { goodPassword, start } from './signing-in.ts';

const session = '/api/v1/session';

test('who signs in gets a session cookie no script can read, and the journal says so', async () => {
  await using server = await start();
  await server.account('kari', ['editor']);
  const browser = server.client({
    'User-Agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
  });
  const answer = await browser.send('POST', session, { name: 'kari', password: goodPassword });
  expect(answer.status).toBe(201);
  expect(answer.body).toMatchObject({ name: 'kari', roles: ['editor'] });
  expect(answer.body['may']).toEqual(['read', 'read-internal-comments', 'create', 'edit', 'export']);
  expect(answer.headers.getSetCookie()).toEqual([
    expect.stringMatching(/^protokoll=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/),
  ]);
  const [line] = await server.lines('session');
  expect(line).toMatchObject({ action: 'signed-in', actor: 'kari', version: 1 });
  expect(JSON.parse(line?.snapshot ?? '')).toEqual({ account: 'kari', address: '127.0.0.1', device: 'Firefox, Linux' });
  const me = await browser.send('GET', '/api/v1/me');
  expect(me.body).toMatchObject({ name: 'kari', session: { id: line?.id, idleSeconds: 3600 } });
});

test('the e-mail address serves as well as the user name', async () => {
  await using server = await start();
  await server.account('kari', ['editor']);
  const answer = await server.client().send('POST', session, { name: 'Kari@Example.org', password: goodPassword });
  expect(answer.status).toBe(201);
});

test('the secret of a session lies nowhere in the file', async () => {
  await using server = await start();
  await server.account('kari', ['editor']);
  const browser = await server.signedIn('kari');
  const secret = browser.cookie.split('=')[1] ?? '';
  const [kept] = await server.store.credentials.sessionsOf('kari');
  expect(secret).toHaveLength(43);
  expect(server.stored()).toContain(kept?.id);
  expect(server.stored()).not.toContain(secret);
});

test('every way to fail looks the same', async () => {
  await using server = await start();
  await server.account('kari', ['editor']);
  await server.account('gone', ['editor'], { disabled: true });
  await server.account('past', ['auditor'], { expiresOn: '2026-03-01' });
  const tries = [
    { name: 'kari', password: 'wrong password here' },
    { name: 'nobody', password: 'wrong password here' },
    { name: 'gone', password: goodPassword },
    { name: 'past', password: goodPassword },
  ];
  const answers = await Promise.all(tries.map((one) => server.client().send('POST', session, one)));
  expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401]);
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  expect(answers[0]?.body).toMatchObject({ type: '/problems/sign-in-failed' });
  expect(answers.every(({ headers }) => headers.getSetCookie().length === 0)).toBe(true);
});

test('a name or an address nobody has takes as much work to refuse as one that somebody has', async () => {
  await using server = await start();
  await server.account('kari', ['editor']);
  const spent: Record<string, number[]> = { kari: [], nobody: [], 'kari@example.org': [], 'nobody@example.org': [] };
  for (let round = 0; round < 9; round += 1) {
    for (const [name, times] of Object.entries(spent)) {
      const began = process.cpuUsage();
      await server.client().send('POST', session, { name, password: 'wrong password here' });
      const { user, system } = process.cpuUsage(began);
      times.push(user + system);
    }
  }
  const middle = Object.values(spent).map((times) => times.toSorted((a, b) => a - b)[4] ?? 0);
  // The server answers in this process. Without a hash it would be a twentieth of the work.
  expect(Math.min(...middle)).toBeGreaterThan(Math.max(...middle) / 3);
});

test('failed sign-ins are journalled: the first at once, the rest together, and no name that nobody has', async () => {
  await using server = await start();
  await server.account('kari', ['editor']);
  const attempt = (name: string) => server.client().send('POST', session, { name, password: 'wrong password here' });
  await attempt('kari');
  await attempt('kari');
  await attempt('my password by mistake');
  await server.access.close();
  const lines = (await server.lines('session')).filter(({ action }) => action === 'sign-in-failed');
  expect(lines.map(({ snapshot }) => JSON.parse(snapshot ?? ''))).toEqual([
    expect.objectContaining({
      failures: 1,
      throttled: 0,
      unknownNames: 0,
      accounts: ['kari'],
      addresses: ['127.0.0.1'],
    }),
    expect.objectContaining({
      failures: 2,
      throttled: 0,
      unknownNames: 1,
      accounts: ['kari'],
      addresses: ['127.0.0.1'],
    }),
  ]);
  expect(JSON.stringify(lines)).not.toContain('by mistake');
});

test('a session somebody planted before signing in is never taken over', async () => {
  await using server = await start();
  await server.account('kari', ['editor']);
  const browser = server.client();
  browser.cookie = `protokoll=${'A'.repeat(43)}`;
  await browser.send('POST', session, { name: 'kari', password: goodPassword });
  expect(browser.cookie).not.toContain('AAAA');
  const planted = server.client();
  planted.cookie = `protokoll=${'A'.repeat(43)}`;
  expect((await planted.send('GET', '/api/v1/me')).status).toBe(401);
});

test('signing in again begins another session and ends the one before', async () => {
  await using server = await start();
  await server.account('kari', ['editor']);
  const browser = await server.signedIn('kari');
  const before = browser.cookie;
  await browser.send('POST', session, { name: 'kari', password: goodPassword });
  expect(browser.cookie).not.toBe(before);
  const former = server.client();
  former.cookie = before;
  expect((await former.send('GET', '/api/v1/me')).status).toBe(401);
  expect((await server.lines('session')).map(({ action }) => action)).toEqual(['signed-in', 'signed-in', 'signed-out']);
});

test('signing out ends the session on the server, not only in the browser', async () => {
  await using server = await start();
  await server.account('kari', ['editor']);
  const browser = await server.signedIn('kari');
  const copied = server.client();
  copied.cookie = browser.cookie;
  const answer = await browser.send('DELETE', session);
  expect(answer.status).toBe(204);
  expect(answer.headers.getSetCookie()).toEqual(['protokoll=; Max-Age=0; Path=/; HttpOnly; SameSite=Strict']);
  expect((await copied.send('GET', '/api/v1/me')).status).toBe(401);
  expect((await server.lines('session')).map(({ action }) => action)).toEqual(['signed-in', 'signed-out']);
});
