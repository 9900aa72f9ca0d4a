import { expect, test } from 'vitest';
import { isToken, newToken } from '#use-cases/accounts/secrets.ts';
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
  await server.account('root', ['admin']);
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
