import { expect, test } from 'vitest';
import type { Answer } from './client.ts';
import { goodPassword, type Running, start } from './signing-in.ts';

const accounts = '/api/v1/accounts';
const newcomer = { name: 'ola', displayName: 'Ola Nordmann', email: 'ola@example.org', roles: ['editor'] };

async function withAdmin(): Promise<Running> {
  const server = await start();
  await server.account('root', ['admin']);
  return server;
}

const tokenIn = (answer: Answer): string => String((answer.body as { link?: string }).link).split('#')[1] ?? '';
const codes = ({ body }: Answer) =>
  (body as unknown as { errors: { path: string; code: string }[] }).errors.map(({ path, code }) => `${path} ${code}`);

test('an administrator makes an account; its owner chooses a password by a link that works once', async () => {
  await using server = await withAdmin();
  const admin = await server.signedIn('root');
  const made = await admin.send('POST', accounts, newcomer);
  expect(made.status).toBe(201);
  expect(made.headers.get('Location')).toBe('/api/v1/accounts/ola');
  expect(made.body).toMatchObject({
    ...newcomer,
    disabled: false,
    link: expect.stringMatching(/^\/set-password#[\w-]{43}$/),
  });
  const ola = server.client();
  const choice = { token: tokenIn(made), password: goodPassword };
  expect((await ola.send('POST', '/api/v1/password-link', choice)).body).toMatchObject({ name: 'ola' });
  expect((await ola.send('GET', '/api/v1/me')).body).toMatchObject({ name: 'ola', roles: ['editor'] });
  const again = await server.client().send('POST', '/api/v1/password-link', choice);
  expect(again.status).toBe(403);
  expect(again.body).toMatchObject({ type: '/problems/link-invalid' });
  const lines = (await server.lines('account')).filter(({ id }) => id === 'ola');
  expect(lines.map(({ action, actor, role }) => [action, actor, role])).toEqual([
    ['created', 'root', 'admin'],
    ['password-link', 'root', 'admin'],
    ['password-set', 'ola', 'self'],
  ]);
  expect(JSON.stringify(lines)).not.toContain(choice.token);
});

test('two who use one link at once: one gets in', async () => {
  await using server = await withAdmin();
  const admin = await server.signedIn('root');
  const token = tokenIn(await admin.send('POST', accounts, newcomer));
  const use = (password: string) => server.client().send('POST', '/api/v1/password-link', { token, password });
  const answers = await Promise.all([use('ni rosa elefanter på rad'), use('åtte grønne nisser på tur')]);
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 403]);
});

test('a link dies after three days, and when a newer one is made, and with the account', async () => {
  await using server = await withAdmin();
  const admin = await server.signedIn('root');
  const first = tokenIn(await admin.send('POST', accounts, newcomer));
  const second = tokenIn(await admin.send('POST', `${accounts}/ola/password-link`));
  const use = (token: string) =>
    server.client().send('POST', '/api/v1/password-link', { token, password: goodPassword });
  expect((await use(first)).status).toBe(403);
  server.clock.forward(72 * 60 * 60_000);
  expect((await use(second)).status).toBe(403);
  const again = await server.signedIn('root');
  const third = tokenIn(await again.send('POST', `${accounts}/ola/password-link`));
  const { version } = await server.access.accounts.get('ola');
  const disabled = { ...newcomer, name: undefined, disabled: true };
  await again.send('PUT', `${accounts}/ola`, disabled, { 'If-Match': `"${version}"` });
  expect((await use(third)).status).toBe(403);
});

test('a link made while the clock ran ahead does not live until then', async () => {
  await using server = await withAdmin();
  server.clock.forward(1000 * 24 * 60 * 60_000);
  const link = tokenIn(await (await server.signedIn('root')).send('POST', accounts, newcomer));
  server.clock.forward(-1000 * 24 * 60 * 60_000);
  const used = await server.client().send('POST', '/api/v1/password-link', { token: link, password: goodPassword });
  expect([used.status, used.body]).toMatchObject([403, { type: '/problems/link-invalid' }]);
});

test.each([
  [{ roles: ['auditor'] }, ['/expiresOn auditor-must-expire']],
  [{ roles: [] }, ['/roles too-small']],
  [{ roles: ['king'] }, ['/roles/0 unknown-choice']],
  [{ roles: ['editor', 'editor'] }, ['/roles repeated']],
  [{ name: 'Ola Nordmann' }, ['/name not-a-user-name']],
  [{ name: 'cli' }, ['/name not-a-user-name']],
  [{ name: 'token:abc' }, ['/name not-a-user-name']],
  [{ name: 'root' }, ['/name name-taken']],
  [{ email: 'Root@Example.org' }, ['/email email-taken']],
  [{ email: 'nowhere' }, ['/email not-email']],
  [{ displayName: 'a\nb' }, ['/displayName one-line']],
  [{ password: 'secret' }, ['/password unknown-field']],
  [{ expiresOn: '2026-02-30' }, ['/expiresOn not-a-date']],
])('an account cannot be made with %j', async (flaw, expected) => {
  await using server = await withAdmin();
  const admin = await server.signedIn('root');
  const answer = await admin.send('POST', accounts, { ...newcomer, ...flaw });
  expect(answer.status).toBe(422);
  expect(codes(answer)).toEqual(expected);
  expect(await server.lines('account')).toHaveLength(1);
});

test('a disabled account loses access at once, on its open sessions and its tokens', async () => {
  await using server = await withAdmin();
  await server.account('eva', ['admin', 'editor']);
  const [admin, eva] = [await server.signedIn('root'), await server.signedIn('eva')];
  const { secret } = (await eva.send('POST', '/api/v1/tokens', { name: 'hers', role: 'editor', days: 9 })).body;
  const program = server.client({ Authorization: `Bearer ${secret}` });
  expect((await program.send('GET', '/api/v1/me')).status).toBe(200);
  const change = { displayName: 'eva', email: 'eva@example.org', roles: ['admin', 'editor'], disabled: true };
  const reason = 'Left the company';
  const changed = await admin.send('PUT', `${accounts}/eva`, { ...change, reason }, { 'If-Match': '"1"' });
  expect(changed.status).toBe(200);
  expect((await eva.send('GET', '/api/v1/me')).status).toBe(401);
  expect((await program.send('GET', '/api/v1/me')).status).toBe(401);
  expect((await server.lines('account')).at(-1)).toMatchObject({
    id: 'eva',
    action: 'disabled',
    actor: 'root',
    reason,
  });
});

test('an auditor’s access ends with the day it was given for', async () => {
  await using server = await start();
  await server.account('audrey', ['auditor'], { expiresOn: '2026-03-02' });
  server.clock.forward(14 * 60 * 60_000);
  const browser = await server.signedIn('audrey');
  server.clock.forward(2 * 60 * 60_000 - 1);
  const lastMoment = await server.signedIn('audrey');
  expect((await lastMoment.send('GET', '/api/v1/me')).status).toBe(200);
  server.clock.forward(1);
  expect((await lastMoment.send('GET', '/api/v1/me')).status).toBe(401);
  expect((await browser.send('GET', '/api/v1/me')).status).toBe(401);
});

test('other roles end the open sessions, and apply from the next sign-in', async () => {
  await using server = await withAdmin();
  await server.account('eva', ['viewer']);
  const [admin, eva] = [await server.signedIn('root'), await server.signedIn('eva')];
  const change = { displayName: 'Eva', email: 'eva@example.org', roles: ['editor'] };
  await admin.send('PUT', `${accounts}/eva`, change, { 'If-Match': '"1"' });
  expect((await eva.send('GET', '/api/v1/me')).status).toBe(401);
  const again = await server.signedIn('eva');
  expect((await again.send('GET', '/api/v1/me')).body).toMatchObject({ displayName: 'Eva', roles: ['editor'] });
});

test('who changes their own roles goes on under a new session', async () => {
  await using server = await withAdmin();
  const admin = await server.signedIn('root');
  const before = admin.cookie;
  const change = { displayName: 'root', email: 'root@example.org', roles: ['admin', 'dpo'] };
  await admin.send('PUT', `${accounts}/root`, change, { 'If-Match': '"1"' });
  expect(admin.cookie).not.toBe(before);
  expect((await admin.send('GET', '/api/v1/me')).body).toMatchObject({ roles: ['admin', 'dpo'] });
  expect((await server.lines('session')).map(({ action }) => action)).toEqual(['signed-in', 'renewed']);
});

test.each([
  ['disabled', { disabled: true }],
  ['without the role', { roles: ['editor'] }],
  ['with an end', { expiresOn: '2027-01-01' }],
])('the last administrator cannot be left %s', async (_, change) => {
  await using server = await withAdmin();
  await server.account('temporary', ['admin'], { expiresOn: '2026-12-31' });
  const admin = await server.signedIn('root');
  const root = { displayName: 'root', email: 'root@example.org', roles: ['admin'] };
  const answer = await admin.send('PUT', `${accounts}/root`, { ...root, ...change }, { 'If-Match': '"1"' });
  expect(answer.status).toBe(409);
  expect(answer.body).toMatchObject({ type: '/problems/last-administrator' });
});

test('two administrators who take each other’s role away at once: one stays', async () => {
  await using server = await withAdmin();
  await server.account('eva', ['admin']);
  const [root, eva] = [await server.signedIn('root'), await server.signedIn('eva')];
  const without = (name: string) => ({ displayName: name, email: `${name}@example.org`, roles: ['viewer'] });
  const answers = await Promise.all([
    root.send('PUT', `${accounts}/eva`, without('eva'), { 'If-Match': '"1"' }),
    eva.send('PUT', `${accounts}/root`, without('root'), { 'If-Match': '"1"' }),
  ]);
  expect(answers.map(({ status }) => status)).toContain(200);
  const left = (await server.access.accounts.list()).filter(({ roles }) => roles.includes('admin'));
  expect(left).toHaveLength(1);
});

test('who loses the role while their request waits for its turn is refused, though others administer too', async () => {
  await using server = await withAdmin();
  await server.account('boss', ['admin']);
  await server.account('eva', ['admin']);
  const [root, eva] = [await server.signedIn('root'), await server.signedIn('eva')];
  const without = (name: string) => ({ displayName: name, email: `${name}@example.org`, roles: ['viewer'] });
  const answers = await Promise.all([
    root.send('PUT', `${accounts}/eva`, without('eva'), { 'If-Match': '"1"' }),
    eva.send('PUT', `${accounts}/root`, without('root'), { 'If-Match': '"1"' }),
  ]);
  const refused = answers.filter(({ status }) => status !== 200).map(({ status }) => status);
  expect(refused).toHaveLength(1);
  expect([401, 403]).toContain(refused[0]);
});

test('a change names the version it starts from', async () => {
  await using server = await withAdmin();
  await server.account('eva', ['viewer']);
  const admin = await server.signedIn('root');
  const change = { displayName: 'Eva', email: 'eva@example.org', roles: ['viewer'] };
  expect((await admin.send('PUT', `${accounts}/eva`, change)).status).toBe(428);
  const done = await admin.send('PUT', `${accounts}/eva`, change, { 'If-Match': '"1"' });
  expect(done.headers.get('ETag')).toBe('"2"');
  const late = await admin.send('PUT', `${accounts}/eva`, change, { 'If-Match': '"1"' });
  expect(late.status).toBe(412);
  expect(late.body).toMatchObject({ current: { name: 'eva', version: 2 } });
  expect((await admin.send('PUT', `${accounts}/adam`, change, { 'If-Match': '"1"' })).status).toBe(404);
});

test('an administrator sees and ends the sessions of others', async () => {
  await using server = await withAdmin();
  await server.account('eva', ['viewer']);
  const [admin, one, two] = [await server.signedIn('root'), await server.signedIn('eva'), await server.signedIn('eva')];
  const listed = (await admin.send('GET', `${accounts}/eva/sessions`)).body as unknown as { items: { id: string }[] };
  expect(listed.items).toHaveLength(2);
  const { session } = (await one.send('GET', '/api/v1/me')).body as unknown as { session: { id: string } };
  expect((await admin.send('DELETE', `${accounts}/eva/sessions/${session.id}`)).status).toBe(204);
  expect((await one.send('GET', '/api/v1/me')).status).toBe(401);
  expect((await two.send('GET', '/api/v1/me')).status).toBe(200);
  await admin.send('DELETE', `${accounts}/eva/sessions`);
  expect((await two.send('GET', '/api/v1/me')).status).toBe(401);
});
