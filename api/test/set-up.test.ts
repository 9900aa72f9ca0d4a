import { expect, test } from 'vitest';
import { goodPassword, start } from './signing-in.ts';

const setUp = '/api/v1/set-up';
const first = { name: 'kari', displayName: 'Kari Nordmann', email: 'kari@example.org', password: goodPassword };

test('while there is no account the link makes the first one, which keeps and administers the register', async () => {
  await using server = await start();
  const browser = server.client();
  expect((await browser.send('GET', setUp)).body).toEqual({ needed: true });
  const token = await server.access.setUp.newToken();
  const answer = await browser.send('POST', setUp, { ...first, token, organisationName: 'Nordmann AS' });
  expect(answer.status).toBe(201);
  expect(answer.body).toMatchObject({ name: 'kari', roles: ['privacy-officer', 'admin'] });
  expect((await browser.send('GET', '/api/v1/me')).status).toBe(200);
  expect((await browser.send('GET', setUp)).body).toEqual({ needed: false });
  expect(server.organisations).toEqual([['Nordmann AS', 'kari']]);
  const [account] = await server.lines('account');
  expect(account).toMatchObject({ id: 'kari', action: 'created', actor: 'set-up', version: 1 });
  expect(JSON.parse(account?.snapshot ?? '')).toEqual({
    displayName: 'Kari Nordmann',
    email: 'kari@example.org',
    roles: ['privacy-officer', 'admin'],
  });
  expect((await server.lines('session')).map(({ action }) => action)).toEqual(['signed-in']);
  expect(JSON.stringify(await server.journal.since(0))).not.toContain(token);
});

test('the link works once, and none is made when there is an account', async () => {
  await using server = await start();
  const token = await server.access.setUp.newToken();
  await server.client().send('POST', setUp, { ...first, token });
  const again = await server.client().send('POST', setUp, { ...first, name: 'eve', token });
  expect(again.status).toBe(409);
  expect(again.body).toMatchObject({ type: '/problems/already-set-up' });
  expect(await server.access.setUp.newToken()).toBeUndefined();
  expect(await server.lines('account')).toHaveLength(1);
});

test('two who use the link at once: one account is made', async () => {
  await using server = await start();
  const token = await server.access.setUp.newToken();
  const use = (name: string) =>
    server.client().send('POST', setUp, { ...first, name, email: `${name}@example.org`, token });
  const answers = await Promise.all([use('one'), use('two')]);
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409]);
  expect(await server.lines('account')).toHaveLength(1);
});

test('a link from an earlier start works no more, and guessing is braked', async () => {
  await using server = await start();
  const earlier = await server.access.setUp.newToken();
  await server.access.setUp.newToken();
  const guess = (token = earlier) => server.client().send('POST', setUp, { ...first, token });
  expect((await guess()).body).toMatchObject({ type: '/problems/link-invalid' });
  for (let times = 1; times < 10; times += 1) expect((await guess('x')).status).toBe(403);
  expect((await guess('x')).status).toBe(429);
  expect(await server.lines('account')).toEqual([]);
});

test('an account made at the command line closes the set-up of a running server', async () => {
  await using server = await start();
  const token = await server.access.setUp.newToken();
  await server.account('root', ['admin']);
  expect((await server.client().send('POST', setUp, { ...first, token })).status).toBe(409);
});

test.each([
  ['Ku7-pq', 'password-too-short'],
  ['elleve-tegn', 'password-too-short'],
  ['a'.repeat(257), 'too-long'],
  ['password1234', 'common-password'],
  ['Sommer2026!!', 'common-password'],
  ['qwertyuiop12', 'common-password'],
  ['ababababababab', 'common-password'],
  ['leavemealone', 'common-password'],
  ['Nordmann er best i klassen', 'password-has-name'],
  ['mitt hemmelige protokoll-ord', 'password-has-name'],
])('the password %j is refused: %s', async (password, code) => {
  await using server = await start();
  const token = await server.access.setUp.newToken();
  const answer = await server.client().send('POST', setUp, { ...first, password, token }, { 'Accept-Language': 'nb' });
  expect(answer.status).toBe(422);
  expect(answer.body).toMatchObject({ errors: [{ path: '/password', code }] });
  expect(answer.text).not.toContain(password);
});

test.each([
  'correct horse battery staple',
  'blåbærsyltetøy på loffen',
  '🐘🦒🦓🦛🐊🦘🐫🦥🦦🦨🦡🐿',
  'zq8!vR2#mLp0',
  'x'.repeat(3) + 'tre kryss og åtte kryss til'.repeat(9),
])('the password %j is good', async (password) => {
  await using server = await start();
  const token = await server.access.setUp.newToken();
  const answer = await server.client().send('POST', setUp, { ...first, password, token });
  expect(answer.status).toBe(201);
  const signIn = (word: string) => server.client().send('POST', '/api/v1/session', { name: 'kari', password: word });
  expect((await signIn(password)).status).toBe(201);
  expect((await signIn(password.slice(0, -1))).status).toBe(401);
});

test('a password typed on another keyboard, where ø and å are composed differently, is the same', async () => {
  await using server = await start();
  const token = await server.access.setUp.newToken();
  await server.client().send('POST', setUp, { ...first, password: 'blåbær på båten'.normalize('NFD'), token });
  const answer = await server
    .client()
    .send('POST', '/api/v1/session', { name: 'kari', password: 'blåbær på båten'.normalize('NFC') });
  expect(answer.status).toBe(201);
});
