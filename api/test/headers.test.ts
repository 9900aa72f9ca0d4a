import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { goodPassword, start } from './signing-in.ts';

const https = { publicUrl: new URL('https://register.example.org') };
const viaTls = { 'X-Forwarded-Proto': 'https' };
const page = '<!doctype html><title>Protokoll</title>';
const script = 'console.log("protokoll");'.repeat(100);
let web = '';

beforeAll(() => {
  web = mkdtempSync(path.join(tmpdir(), 'protokoll-web-'));
  mkdirSync(path.join(web, 'assets'));
  writeFileSync(path.join(web, 'index.html'), page);
  writeFileSync(path.join(web, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(path.join(web, 'assets/app-1a2b.js'), script);
  writeFileSync(path.join(web, 'assets/app-1a2b.js.br'), brotliCompressSync(script));
  writeFileSync(path.join(web, 'assets/app-1a2b.js.gz'), gzipSync(script));
});

afterAll(() => rmSync(web, { recursive: true }));

test.each(['/', '/assets/app-1a2b.js', '/assets/missing.js', '/api/v1/set-up', '/api/v1/me', '/api/v1/nothing'])(
  '%s carries the headers that keep a page to itself',
  async (address) => {
    await using server = await start({ web });
    const { headers } = await server.client().send('GET', address);
    expect(headers.get('Content-Security-Policy')).toBe(
      "default-src 'none';script-src 'self';style-src 'self';style-src-attr 'unsafe-inline';img-src 'self' data:;" +
        "font-src 'self';connect-src 'self';manifest-src 'self';frame-ancestors 'none';base-uri 'none';form-action 'self'",
    );
    expect(Object.fromEntries(headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
    });
    for (const name of ['X-Powered-By', 'Server', 'Strict-Transport-Security', 'Cross-Origin-Opener-Policy'])
      expect(headers.get(name)).toBeNull();
  },
);

test('every answer of the API names the script of the page that goes with it', async () => {
  const built = mkdtempSync(path.join(tmpdir(), 'protokoll-web-'));
  writeFileSync(
    path.join(built, 'index.html'),
    '<!doctype html><title>Protokoll</title><script type="module" crossorigin src="/assets/index-1a2b.js"></script>',
  );
  await using server = await start({ web: built });
  for (const address of ['/api/v1/me', '/api/v1/set-up', '/api/v1/nothing'])
    expect((await server.client().send('GET', address)).headers.get('Web-Build')).toBe('/assets/index-1a2b.js');
  rmSync(built, { recursive: true });
});

test.each([
  ['by its public address', { serverAddress: https }, {}],
  ['by a trusted proxy', {}, viaTls],
])('over TLS, %s, browsers keep to TLS and the cookie is bound to it', async (_, setting, more) => {
  await using server = await start(setting);
  await server.account('kari', ['editor']);
  const browser = server.client({ ...more, Origin: server.url.replace('http:', 'https:') });
  const answer = await browser.plain('POST', '/api/v1/session', { name: 'kari', password: goodPassword });
  expect(answer.headers.getSetCookie()).toEqual([
    expect.stringMatching(/^__Host-protokoll=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Secure$/),
  ]);
  expect(answer.headers.get('Strict-Transport-Security')).toBe('max-age=31536000');
  expect(answer.headers.get('Cross-Origin-Opener-Policy')).toBe('same-origin');
  expect((await browser.send('GET', '/api/v1/me')).status).toBe(200);
  browser.cookie = browser.cookie.replace('__Host-', '');
  expect((await browser.send('GET', '/api/v1/me')).status).toBe(401);
});

test('a stranger who claims to be a proxy is not believed', async () => {
  await using server = await start({ serverAddress: { proxies: ['10.0.0.0/8'] } });
  await server.account('kari', ['editor']);
  const browser = server.client({ ...viaTls, 'X-Forwarded-For': '198.51.100.7' });
  const answer = await browser.send('POST', '/api/v1/session', { name: 'kari', password: goodPassword });
  expect(answer.headers.getSetCookie()[0]).toMatch(/^protokoll=/);
  expect(JSON.parse((await server.lines('session'))[0]?.snapshot ?? '')).toMatchObject({ address: '127.0.0.1' });
});

test.each(['/api/v1/set-up', '/api/v1/me', '/api/v1/nothing'])('nothing keeps a copy of %s', async (address) => {
  await using server = await start();
  expect((await server.client().send('GET', address)).headers.get('Cache-Control')).toBe('no-store');
});

test.each([
  ['br', 'gzip, deflate, br'],
  ['gzip', 'gzip'],
  ['gzip', 'br;q=0, gzip'],
  [null, 'identity'],
])('a script comes packed as %s to who takes %s, for ever', async (packing, takes) => {
  await using server = await start({ web });
  const answer = await server.client().send('GET', '/assets/app-1a2b.js', undefined, { 'Accept-Encoding': takes });
  expect(answer.text).toBe(script);
  expect(answer.headers.get('Content-Encoding')).toBe(packing);
  expect(answer.headers.get('Content-Type')).toBe('text/javascript; charset=utf-8');
  expect(answer.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
  expect(answer.headers.get('Vary')).toContain('Accept-Encoding');
});

test.each(['/', '/activities', '/activities/PA-0001/edit', '/accounts/kari.nordmann'])(
  '%s opens the app, which is asked for anew each time',
  async (address) => {
    await using server = await start({ web });
    const answer = await server.client().send('GET', address);
    expect([answer.status, answer.text]).toEqual([200, page]);
    expect(answer.headers.get('Cache-Control')).toBe('no-cache');
    const tag = answer.headers.get('ETag') ?? '';
    const again = await server.client().send('GET', address, undefined, { 'If-None-Match': tag });
    expect([again.status, again.text]).toEqual([304, '']);
  },
);

test.each([
  '/assets/missing-3c4d.js',
  '/missing.js',
  '/assets/app-1a2b.js.br',
  '/assets/../../package.json',
  '/%2e%2e/package.json',
  '/assets/%2e%2e%2f%2e%2e%2fpackage.json',
  '/api/v2/anything',
  '/api/anything',
])('%s is not there', async (address) => {
  await using server = await start({ web });
  const answer = await server.raw(address);
  expect(answer.status).toBe(404);
  expect(answer.type).toBe('application/problem+json');
});

test('what is built while the server runs is served from its next start; what was cleared away is not there', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'protokoll-web-'));
  mkdirSync(path.join(folder, 'assets'));
  writeFileSync(path.join(folder, 'index.html'), page);
  writeFileSync(path.join(folder, 'assets/old-1a2b.js'), script);
  await using server = await start({ web: folder });
  writeFileSync(path.join(folder, 'index.html'), 'another page');
  rmSync(path.join(folder, 'assets/old-1a2b.js'));
  expect((await server.client().send('GET', '/')).text).toBe(page);
  expect((await server.client().send('GET', '/assets/old-1a2b.js')).status).toBe(404);
  rmSync(folder, { recursive: true });
});

test('HEAD says what GET would, and other methods find nothing', async () => {
  await using server = await start({ web });
  const head = await server.client().send('HEAD', '/');
  expect([head.status, head.text, head.headers.get('Content-Length')]).toEqual([200, '', String(page.length)]);
  expect((await server.client().send('POST', '/', {})).status).toBe(404);
});
