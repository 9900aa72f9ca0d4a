import type { Role } from 'domain/core';
import { expect, test } from 'vitest';
import { hashOf, isToken, newHandle, newToken } from '#use-cases/accounts/secrets.ts';
import type { Client } from './client.ts';
import { type Running, start } from './signing-in.ts';

const tokens = '/api/v1/tokens';
const DAY = 24 * 60 * 60_000;

interface Made {
  readonly id: string;
  readonly secret: string;
}

async function made(admin: Client, token = { name: 'Nightly export', role: 'dpo', days: 30 }): Promise<Made> {
  return (await admin.send('POST', tokens, token)).body as unknown as Made;
}

const status = async (server: Running, secret: string, more = {}): Promise<number> =>
  (await server.client({ Authorization: `Bearer ${secret}` }).send('GET', '/api/v1/me', undefined, more)).status;

async function withAdmin(): Promise<Running> {
  const server = await start();
  await server.account('root', ['admin', 'dpo', 'viewer']);
  return server;
}

test('a token acts in one role, is shown once and kept as a hash', async () => {
  await using server = await withAdmin();
  const admin = await server.signedIn('root');
  const { id, secret } = await made(admin);
  expect(isToken(secret)).toBe(true);
  const program = server.client({ Authorization: `Bearer ${secret}` });
  const me = await program.send('GET', '/api/v1/me');
  expect(me.body).toMatchObject({ name: `token:${id}`, displayName: 'Nightly export', roles: ['dpo'] });
  expect((await program.send('GET', '/api/v1/accounts')).status).toBe(403);
  const listed = (await admin.send('GET', tokens)).text;
  for (const place of [listed, server.stored()]) {
    expect(place).toContain(id);
    expect(place).not.toContain(secret);
  }
  expect(await server.lines('token')).toEqual([
    expect.objectContaining({ id, action: 'created', actor: 'root', role: 'admin' }),
  ]);
});

test('a token ends on its day, or when it is revoked', async () => {
  await using server = await withAdmin();
  const [one, other] = [await made(await server.signedIn('root')), await made(await server.signedIn('root'))];
  const admin = await server.signedIn('root');
  expect((await admin.send('DELETE', `${tokens}/${one.id}`)).status).toBe(204);
  expect([await status(server, one.secret), await status(server, other.secret)]).toEqual([401, 200]);
  server.clock.forward(30 * DAY - 1);
  expect(await status(server, other.secret)).toBe(200);
  server.clock.forward(1);
  expect(await status(server, other.secret)).toBe(401);
  expect((await server.lines('token')).map(({ action }) => action)).toEqual(['created', 'created', 'revoked']);
});

test('a token made while the clock ran ahead ends when it is right again', async () => {
  await using server = await withAdmin();
  server.clock.forward(1000 * DAY);
  const { secret } = await made(await server.signedIn('root'));
  expect(await status(server, secret)).toBe(200);
  server.clock.forward(-1000 * DAY);
  expect(await status(server, secret)).toBe(401);
});

test('revoking twice changes nothing', async () => {
  await using server = await withAdmin();
  const admin = await server.signedIn('root');
  const { id } = await made(admin);
  await admin.send('DELETE', `${tokens}/${id}`);
  expect((await admin.send('DELETE', `${tokens}/${id}`)).status).toBe(204);
  expect(await server.lines('token')).toHaveLength(2);
  expect((await admin.send('DELETE', `${tokens}/nosuch`)).status).toBe(404);
});

test('when a token was last used can be seen', async () => {
  await using server = await withAdmin();
  const admin = await server.signedIn('root');
  const { secret } = await made(admin);
  await status(server, secret);
  const used = async () =>
    ((await admin.send('GET', tokens)).body as unknown as { items: { lastUsedAt?: string }[] }).items[0]?.lastUsedAt;
  await expect.poll(used).toBe('2026-03-02T08:00:00.000Z');
});

test('a wrong token is no reason to look at the cookie beside it', async () => {
  await using server = await withAdmin();
  const admin = await server.signedIn('root');
  expect(await status(server, newToken(), { Cookie: admin.cookie })).toBe(401);
});

/** A change of the account that made the tokens. */
const changed = (admin: Client, version: number, change: object) =>
  admin.send(
    'PUT',
    '/api/v1/accounts/eva',
    { displayName: 'eva', email: 'eva@example.org', roles: ['admin', 'dpo'], ...change },
    { 'If-Match': `"${version}"` },
  );

test('a token acts in its role while its maker has it, and no longer than its maker works', async () => {
  await using server = await withAdmin();
  await server.account('eva', ['admin', 'dpo']);
  const [root, eva] = [await server.signedIn('root'), await server.signedIn('eva')];
  const [asDpo, asAdmin] = [await made(eva), await made(eva, { name: 'Other', role: 'admin', days: 30 })];
  const statuses = async () => [await status(server, asDpo.secret), await status(server, asAdmin.secret)];
  expect(await statuses()).toEqual([200, 200]);
  const steps: [object, number[]][] = [
    [{ roles: ['admin'] }, [401, 200]],
    [{ roles: ['dpo', 'editor'] }, [200, 401]],
    [{ disabled: true }, [401, 401]],
    [{ expiresOn: '2026-03-02' }, [200, 200]],
  ];
  for (const [at, [change, expected]] of steps.entries()) {
    expect((await changed(root, at + 1, change)).status).toBe(200);
    expect(await statuses()).toEqual(expected);
    const { items } = (await root.send('GET', tokens)).body as unknown as { items: { id: string; acts: boolean }[] };
    const acting = [asDpo, asAdmin].map(({ id }) => items.find((one) => one.id === id)?.acts);
    expect(acting).toEqual(expected.map((code) => code === 200));
  }
  server.clock.forward(DAY);
  expect(await statuses()).toEqual([401, 401]);
});

test('nobody makes a token for a role they do not have', async () => {
  await using server = await withAdmin();
  const root = await server.signedIn('root');
  const refused = await root.send('POST', tokens, { name: 'x', role: 'privacy-officer', days: 1 });
  expect([refused.status, refused.body]).toEqual([
    422,
    expect.objectContaining({ errors: [expect.objectContaining({ path: '/role', code: 'role-not-held' })] }),
  ]);
  expect(await server.lines('token')).toEqual([]);
});

test('a token lets nobody in, not even itself for longer', async () => {
  await using server = await withAdmin();
  await server.account('eva', ['admin', 'dpo']);
  const { secret } = await made(await server.signedIn('root'), { name: 'Copied', role: 'admin', days: 30 });
  const copied = server.client({ Authorization: `Bearer ${secret}` });
  const ola = { name: 'ola', displayName: 'Ola', email: 'ola@example.org', roles: ['admin'] };
  const head = await server.journal.head();
  const attempts = [
    copied.send('POST', tokens, { name: 'x', role: 'admin', days: 366 }),
    copied.send('POST', '/api/v1/accounts', ola),
    copied.send('POST', '/api/v1/accounts/eva/password-link', {}),
    changed(copied, 1, { roles: ['admin', 'privacy-officer'] }),
  ];
  expect((await Promise.all(attempts)).map((answer) => answer.status)).toEqual([403, 403, 403, 403]);
  expect(await server.journal.head()).toEqual(head);
  expect((await copied.send('GET', '/api/v1/accounts')).status).toBe(200);
  expect((await copied.send('DELETE', '/api/v1/accounts/eva/sessions')).status).toBe(204);
});

/** A token as it lies in a register of before, signed by whom one likes. */
async function stored(server: Running, createdBy: string, role: Role = 'admin'): Promise<Made> {
  const [secret, id, at] = [newToken(), newHandle(), new Date(server.clock()).toISOString()];
  const token = { id, name: 'Of before', role, createdBy, createdAt: at, expiresAt: '2026-12-31T00:00:00.000Z' };
  await server.journal.append(
    [{ kind: 'token', id, version: 1, action: 'created', snapshot: { name: 'Of before', role } }],
    { actor: createdBy, role: 'admin', at },
    [{ change: 'add-token', token, secretHash: hashOf(secret) }],
  );
  return { id, secret };
}

test('a token of before that a token made ends with that one, and acts in no other role', async () => {
  await using server = await withAdmin();
  const root = await server.signedIn('root');
  const parent = await stored(server, 'root');
  const child = await stored(server, `token:${parent.id}`);
  const grandchild = await stored(server, `token:${child.id}`);
  const asViewer = await stored(server, `token:${parent.id}`, 'viewer');
  expect([await status(server, grandchild.secret), await status(server, asViewer.secret)]).toEqual([200, 401]);
  expect((await root.send('DELETE', `${tokens}/${parent.id}`)).status).toBe(204);
  for (const { secret } of [parent, child, grandchild]) expect(await status(server, secret)).toBe(401);
});

test('a token whose maker is nobody does nothing; one of the command line acts in any role', async () => {
  await using server = await withAdmin();
  const makers = ['nobody', 'token:nosuch', 'server', 'set-up', 'cli'];
  const some = await Promise.all(makers.map((maker) => stored(server, maker, 'auditor')));
  const statuses = await Promise.all(some.map(({ secret }) => status(server, secret)));
  expect(statuses).toEqual([401, 401, 401, 401, 200]);
});

test('a token has no password and no sessions', async () => {
  await using server = await withAdmin();
  const { secret } = await made(await server.signedIn('root'));
  const program = server.client({ Authorization: `Bearer ${secret}` });
  expect((await program.send('GET', '/api/v1/sessions')).status).toBe(403);
  expect((await program.send('DELETE', '/api/v1/session')).status).toBe(403);
  expect((await program.send('POST', '/api/v1/me/password', { current: 'x', password: 'y' })).status).toBe(403);
});

test.each([
  [{ days: 0 }, '/days'],
  [{ days: 367 }, '/days'],
  [{ role: 'king' }, '/role'],
  [{ name: '' }, '/name'],
])('a token cannot be made with %j', async (flaw, path) => {
  await using server = await withAdmin();
  const admin = await server.signedIn('root');
  const answer = await admin.send('POST', tokens, { name: 'x', role: 'viewer', days: 1, ...flaw });
  expect(answer.status).toBe(422);
  expect(answer.body).toMatchObject({ errors: [{ path }] });
});

test('a mistyped token is known by its checksum', () => {
  const token = newToken();
  expect(isToken(token)).toBe(true);
  const swapped = token.slice(0, 10) + (token[10] === 'a' ? 'b' : 'a') + token.slice(11);
  expect(isToken(swapped)).toBe(false);
});
