import { expect, test } from 'vitest';
import type { ServerAddress } from '#http/address.ts';
import { goodPassword, start } from './signing-in.ts';

const evil = 'https://evil.example';
const own = 'own origin';
const https = { publicUrl: new URL('https://register.example.org') };

// Each row: what the browser says, and whether signing out, which changes something, is let through.
test.each<[Record<string, string>, number]>([
  [{ 'Sec-Fetch-Site': 'same-origin' }, 204],
  [{ 'Sec-Fetch-Site': 'same-origin', Origin: own }, 204],
  [{ 'Sec-Fetch-Site': 'same-site', Origin: own }, 403],
  [{ 'Sec-Fetch-Site': 'cross-site', Origin: evil }, 403],
  [{ 'Sec-Fetch-Site': 'none' }, 403],
  [{ 'Sec-Fetch-Site': 'cross-site', Origin: own }, 403],
  [{ Origin: own }, 204],
  [{ Origin: evil }, 403],
  [{ Origin: 'null' }, 403],
  [{ Origin: 'http://127.0.0.1:1' }, 403],
  [{}, 403],
])('with a session and %j a change is answered %i', async (sentHeaders, expected) => {
  await using server = await start();
  await server.account('kari', ['editor']);
  const browser = await server.signedIn('kari');
  const headers = { ...sentHeaders, ...(sentHeaders['Origin'] === own && { Origin: server.url }) };
  const { status } = await browser.plain('DELETE', '/api/v1/session', undefined, headers);
  expect(status).toBe(expected);
  const isStillIn = (await browser.send('GET', '/api/v1/me')).status === 200;
  expect(isStillIn).toBe(expected === 403);
});

test('another site cannot sign a browser in, nor set the register up', async () => {
  await using server = await start();
  await server.account('kari', ['editor']);
  const credentials = { name: 'kari', password: goodPassword };
  const answer = await server.client().plain('POST', '/api/v1/session', credentials, { Origin: evil });
  expect(answer.status).toBe(403);
  expect(answer.body).toMatchObject({ type: '/problems/cross-site' });
  expect((await server.client().plain('POST', '/api/v1/session', credentials, {})).status).toBe(201);
});

test('a form of another site cannot post what is no JSON', async () => {
  await using server = await start();
  await server.account('kari', ['editor']);
  const browser = await server.signedIn('kari');
  const answer = await browser.send('POST', '/api/v1/me/password', '{}', { 'Content-Type': 'text/plain' });
  expect(answer.status).toBe(415);
});

test('a token needs no proof of origin: no browser sends it of itself', async () => {
  await using server = await start();
  await server.account('root', ['admin']);
  const made = (
    await (await server.signedIn('root')).send('POST', '/api/v1/tokens', { name: 'x', role: 'admin', days: 1 })
  ).body;
  const program = server.client({ Authorization: `Bearer ${made['secret']}` });
  expect((await program.plain('DELETE', `/api/v1/tokens/${made['id']}`, undefined, {})).status).toBe(204);
});

test('the public address is ours too, whatever the proxy says of the host', async () => {
  await using server = await start({ serverAddress: https });
  await server.account('kari', ['editor']);
  const credentials = { name: 'kari', password: goodPassword };
  const from = (Origin: string) => server.client().plain('POST', '/api/v1/session', credentials, { Origin });
  expect((await from('https://register.example.org')).status).toBe(201);
  expect((await from('https://register.example.org.evil.example')).status).toBe(403);
});

// Each row: how it is reached, the origin a browser names beside this host, and whether that is one of our pages.
test.each<[string, Partial<ServerAddress>, Record<string, string>, string, number]>([
  ['under an https address', https, {}, 'http://register.example.org', 403],
  ['under an https address', https, {}, 'https://register.example.org', 201],
  ['behind a proxy that says https', {}, { 'X-Forwarded-Proto': 'https' }, 'http://127.0.0.1', 403],
  ['behind a proxy that says https', {}, { 'X-Forwarded-Proto': 'https' }, 'https://127.0.0.1', 201],
  ['behind a proxy that says nothing', {}, {}, 'https://127.0.0.1', 201],
  ['without encryption', {}, {}, 'http://127.0.0.1', 201],
])('%s (%j, %j) a page of %s is answered %i', async (_, serverAddress, headers, Origin, expected) => {
  await using server = await start({ serverAddress });
  await server.account('kari', ['editor']);
  const body = JSON.stringify({ name: 'kari', password: goodPassword });
  const sent = { Host: new URL(Origin).host, Origin, 'Content-Type': 'application/json', ...headers };
  expect((await server.raw('/api/v1/session', sent, body)).status).toBe(expected);
});

test.each([
  ['127.0.0.1:8030', 200],
  ['localhost:8030', 200],
  ['[::1]:8030', 200],
  ['192.168.1.7', 200],
  ['register.example.org', 200],
  ['rebound.evil.example', 421],
  ['localhost.evil.example', 421],
])('asked for as %s it answers %i', async (host, expected) => {
  await using server = await start({ serverAddress: https });
  expect((await server.raw('/api/v1/set-up', { Host: host })).status).toBe(expected);
});
