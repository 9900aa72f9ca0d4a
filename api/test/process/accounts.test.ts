import { expect, test } from 'vitest';
import { newFolder } from '../storage/folder.ts';
import { command } from './programs.ts';
import { startServer } from './server.ts';

const kari = ['user', 'add', 'kari', '--email', 'kari@example.org', '--role', 'privacy-officer,admin', '--generate'];
const post = (url: string, body: object) =>
  fetch(url, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });

const lastLine = (text: string): string => text.trimEnd().split('\n').at(-1) ?? '';

test('beside a running server: an account made at the command line signs in, and is shut out the moment it is disabled', async () => {
  using folder = newFolder();
  await using server = await startServer(folder.path);
  const made = await command(folder.path, ...kari);
  expect(made).toMatchObject({ code: 0, err: '' });
  const password = /^Password: (.+)$/m.exec(made.out)?.[1];
  const signedIn = await post(`${server.url}/api/v1/session`, { name: 'kari', password });
  expect(signedIn.status).toBe(201);
  const Cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const me = () => fetch(`${server.url}/api/v1/me`, { headers: { Cookie } });
  expect(await (await me()).json()).toMatchObject({ name: 'kari', roles: ['privacy-officer', 'admin'] });
  const second = await command(
    folder.path,
    'user',
    'add',
    'root',
    '--email',
    'root@example.org',
    '--role',
    'admin',
    '--link',
  );
  expect(lastLine(second.out)).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/set-password#[\w-]{43}$/);
  expect((await command(folder.path, 'user', 'disable', 'kari', '--reason', 'Has left')).code).toBe(0);
  expect((await me()).status).toBe(401);
  const journal = folder.journal();
  const lines = (await journal.history('account', 'kari')).map(({ action, actor, reason }) => [action, actor, reason]);
  journal.close();
  expect(lines).toEqual([
    ['created', 'cli', null],
    ['disabled', 'cli', 'Has left'],
  ]);
});

test('beside a running server: a token is the last line alone, works at once and stops when it is revoked', async () => {
  using folder = newFolder();
  await using server = await startServer(folder.path);
  const made = await command(folder.path, 'token', 'create', '--role', 'auditor', '--days', '30', '--name', 'Nightly');
  const token = lastLine(made.out);
  expect(token).toMatch(/^pk_\w{49}$/);
  const status = async () =>
    (await fetch(`${server.url}/api/v1/activities`, { headers: { Authorization: `Bearer ${token}` } })).status;
  expect(await status()).toBe(200);
  const listed = await command(folder.path, 'token', 'list');
  const id = /^(\w+) +Nightly +auditor +cli /m.exec(listed.out)?.[1] ?? '';
  expect(listed.out).not.toContain(token);
  expect((await command(folder.path, 'token', 'revoke', id)).code).toBe(0);
  expect(await status()).toBe(401);
});

test.each([
  [['user'], 2, 'Usage:'],
  [['user', 'fly'], 2, '"user fly" is not understood.'],
  [['user', 'add', 'kari', '--role', 'viewer', '--link'], 2, 'email: '],
  [['user', 'add', 'kari', '--email', 'k@example.org', '--role', 'king', '--link'], 2, 'roles/0: '],
  [['user', 'add', 'kari', '--email', 'k@example.org', '--role', 'viewer'], 2, 'There is no terminal'],
  [['user', 'add', 'kari', '--email', 'k@example.org', '--role', 'auditor', '--link'], 1, 'must end on a day'],
  [['user', 'disable', 'nobody'], 1, 'There is none of this name.'],
  [['user', 'set-password', 'nobody', '--generate'], 1, 'There is none of this name.'],
  [['token', 'create', '--role', 'viewer'], 2, 'days: '],
  [['token', 'create', '--role', 'viewer', '--days', '400'], 2, 'days: '],
  [['token', 'revoke', 'nosuch'], 1, 'There is no token nosuch.'],
])('"%s" ends with %i and says why, without a stack', async (words, code, message) => {
  using folder = newFolder();
  const ended = await command(folder.path, ...words);
  expect(ended.code).toBe(code);
  expect(ended.err).toContain(message);
  expect(ended.out + ended.err).not.toMatch(/ {4}at |node:|Error/);
});

test('the last administrator stays, at the command line too', async () => {
  using folder = newFolder();
  await command(folder.path, ...kari);
  const ended = await command(folder.path, 'user', 'disable', 'kari');
  expect(ended).toMatchObject({ code: 1, err: expect.stringContaining('One account must remain') });
});

test('the link printed at start sets the register up, with its first organisation', async () => {
  using folder = newFolder();
  await using server = await startServer(folder.path);
  const [, token] = await server.program.printed(/\/set-up#([\w-]{43})/);
  const first = {
    token,
    name: 'kari',
    displayName: 'Kari',
    email: 'kari@example.org',
    password: 'trapp kaktus 91 ytterdør',
  };
  const answer = await post(`${server.url}/api/v1/set-up`, { ...first, organisationName: 'Nordmann AS' });
  expect(answer.status).toBe(201);
  const Cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const organisation = await fetch(`${server.url}/api/v1/organisations/ORG-0001`, { headers: { Cookie } });
  expect(await organisation.json()).toMatchObject({ title: 'Nordmann AS', changedBy: 'kari' });
});
