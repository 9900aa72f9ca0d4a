import { expect, test } from 'vitest';
import { goodPassword, type Running, start } from './signing-in.ts';

const wrong = { name: 'kari', password: 'wrong password here' };
const attempt = (server: Running, from = '192.0.2.1', credentials = wrong) =>
  server.client({ 'X-Forwarded-For': from }).send('POST', '/api/v1/session', credentials);

const repeat = async <T>(times: number, work: (index: number) => Promise<T>): Promise<T[]> => {
  const results: T[] = [];
  for (let index = 0; index < times; index += 1) results.push(await work(index));
  return results;
};

test('after ten wrong passwords one waits, longer each time, even with the right one', async () => {
  await using server = await start();
  await server.account('kari', ['editor']);
  const free = await repeat(10, () => attempt(server));
  expect(new Set(free.map(({ status }) => status))).toEqual(new Set([401]));
  const waits = await repeat(4, async () => {
    const refused = await attempt(server, '192.0.2.1', { name: 'kari', password: goodPassword });
    expect(refused.status).toBe(429);
    expect(refused.body).toMatchObject({ type: '/problems/too-many-attempts' });
    const seconds = Number(refused.headers.get('Retry-After'));
    server.clock.forward(seconds * 1000);
    expect((await attempt(server)).status).toBe(401);
    return seconds;
  });
  expect(waits).toEqual([2, 4, 8, 16]);
});

test('who waits gets in with the right password, and is forgiven', async () => {
  await using server = await start();
  await server.account('kari', ['editor']);
  await repeat(10, () => attempt(server));
  server.clock.forward(2000);
  expect((await attempt(server, '192.0.2.1', { name: 'kari', password: goodPassword })).status).toBe(201);
  expect((await attempt(server)).status).toBe(401);
  expect((await attempt(server)).status).toBe(401);
});

test('an attacker elsewhere does not lock the owner out', async () => {
  await using server = await start();
  await server.account('kari', ['editor']);
  await repeat(11, () => attempt(server, '198.51.100.7'));
  expect((await attempt(server, '198.51.100.7')).status).toBe(429);
  expect((await attempt(server, '192.0.2.1', { name: 'kari', password: goodPassword })).status).toBe(201);
});

test('one address that tries one password on many accounts is stopped too', async () => {
  await using server = await start();
  const answers = await repeat(51, (index) => attempt(server, '198.51.100.7', { ...wrong, name: `person${index}` }));
  expect(answers.map(({ status }) => status)).toEqual([...Array.from({ length: 50 }, () => 401), 429]);
});

test('one account that is tried from forty addresses is slowed, except where somebody got in before', async () => {
  await using server = await start();
  await server.account('kari', ['editor']);
  await server.account('ola', ['editor']);
  expect((await attempt(server, '192.0.2.1', { name: 'ola', password: goodPassword })).status).toBe(201);
  const answers = await repeat(40, (index) => attempt(server, `198.51.100.${index}`));
  expect(answers.map(({ status }) => status)).toEqual([
    ...Array.from({ length: 30 }, () => 401),
    ...Array.from({ length: 10 }, () => 429),
  ]);
  expect((await attempt(server, '203.0.113.9', { name: 'kari', password: goodPassword })).status).toBe(429);
  expect((await attempt(server, '192.0.2.1', { name: 'kari', password: goodPassword })).status).toBe(201);
  expect((await attempt(server, '203.0.113.9', { name: 'ola', password: goodPassword })).status).toBe(201);
});

test('while an account is tried from everywhere, nobody waits for it longer than a minute', async () => {
  await using server = await start();
  await server.account('kari', ['editor']);
  await repeat(30, (index) => attempt(server, `198.51.100.${index}`));
  const waits = await repeat(8, async (index) => {
    const seconds = Number((await attempt(server, `203.0.113.${index}`)).headers.get('Retry-After'));
    server.clock.forward(seconds * 1000);
    await attempt(server, `203.0.113.${index}`);
    return seconds;
  });
  expect(waits).toEqual([2, 4, 8, 16, 32, 60, 60, 60]);
});

test('fifty wrong names behind one address keep the others behind it waiting for seconds', async () => {
  await using server = await start();
  await server.account('kari', ['editor']);
  const wrongNames = (some: number) =>
    repeat(some, (index) => attempt(server, undefined, { ...wrong, name: `x${index}` }));
  await wrongNames(50);
  for (let round = 0; round < 8; round += 1) {
    const right = { name: 'kari', password: goodPassword };
    const refused = await attempt(server, undefined, right);
    const seconds = Number(refused.headers.get('Retry-After'));
    expect([refused.status, seconds <= 10]).toEqual([429, true]);
    server.clock.forward(seconds * 1000);
    await wrongNames(1);
  }
  server.clock.forward(10_000);
  expect((await attempt(server, undefined, { name: 'kari', password: goodPassword })).status).toBe(201);
});

test.each([
  ['from one address', () => '198.51.100.1'],
  ['from many', (index: number) => `198.51.100.${index}`],
])('tried %s, a name and an address nobody has are answered as those somebody has', async (_, from) => {
  await using server = await start();
  await server.account('kari', ['editor']);
  const said = async (called: readonly string[]) => {
    const answers = await repeat(42, (index) =>
      attempt(server, from(index), { ...wrong, name: called[index % called.length] ?? '' }),
    );
    return answers.map(({ status, text, headers }) => [status, text, headers.get('Retry-After')]);
  };
  const known = await said(['kari', 'kari@example.org', ' KARI ', 'Kari']);
  server.clock.forward(61 * 60_000);
  expect(await said(['nobody', 'nobody@example.org', ' NOBODY ', 'Nobody'])).toEqual(known);
  expect(known.some(([status]) => status === 429)).toBe(true);
});

test('guesses at secret links keep nobody elsewhere from using theirs', async () => {
  await using server = await start();
  const guess = (from: string) =>
    server
      .client({ 'X-Forwarded-For': from })
      .send('POST', '/api/v1/password-link', { token: 'x', password: goodPassword });
  await repeat(40, (index) => guess(`198.51.100.${index}`));
  expect((await guess('192.0.2.1')).status).toBe(403);
});

test('addresses of one IPv6 household count as one', async () => {
  await using server = await start();
  await server.account('kari', ['editor']);
  await repeat(10, (index) => attempt(server, `2001:db8:1:2::${index + 1}`));
  expect((await attempt(server, '2001:db8:1:2:aaaa:bbbb:cccc:dddd')).status).toBe(429);
  expect((await attempt(server, '2001:db8:1:3::1')).status).toBe(401);
});

test('a hundred sign-ins at once are checked a few at a time; those beyond the queue are told to come again', async () => {
  await using server = await start();
  await server.account('kari', ['editor']);
  const before = process.memoryUsage.rss();
  const answers = await Promise.all(
    Array.from({ length: 100 }, (_, index) =>
      attempt(server, `203.0.113.${index}`, { name: 'kari', password: goodPassword }),
    ),
  );
  const statuses = answers.map(({ status }) => status);
  expect(statuses.filter((status) => status === 201).length).toBeGreaterThanOrEqual(2);
  expect(new Set(statuses)).toEqual(new Set([201, 503]));
  const busy = answers.find(({ status }) => status === 503);
  expect(busy?.headers.get('Retry-After')).toBe('2');
  // A hundred argon2 at once would take 1.9 GB.
  expect(process.memoryUsage.rss() - before).toBeLessThan(200_000_000);
});

test('an attack leaves a bounded number of lines in the journal', async () => {
  await using server = await start();
  await repeat(120, (index) => attempt(server, `203.0.113.${index % 3}`));
  await server.access.close();
  const lines = await server.lines('session');
  expect(lines).toHaveLength(2);
  expect(JSON.parse(lines[1]?.snapshot ?? '')).toMatchObject({ failures: 119 });
});
