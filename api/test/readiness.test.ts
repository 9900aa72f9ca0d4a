import { Writable } from 'node:stream';
import { pino } from 'pino';
import { expect, test, vi } from 'vitest';
import { Verification } from '#use-cases/log/verification.ts';
import { StorageReadOnly } from '#storage/problems.ts';
import { damageText } from '#storage/verdict-text.ts';
import { add, withRole } from './entries/requests.ts';
import { start } from './signing-in.ts';
import { signed, unit } from './storage/lines.ts';

const readiness = async (server: Awaited<ReturnType<typeof start>>, language = 'en') => {
  const { status, body } = await server.client().send('GET', '/readyz', undefined, { 'Accept-Language': language });
  return { ...(body as { type?: string; detail?: string; clock?: object }), status };
};

const change = (seq: number): string =>
  `DROP TRIGGER snapshot_is_never_changed; UPDATE snapshot SET content = replace(content, 'Kari', 'Ola') WHERE seq = ${seq}`;

test('damage that a verification finds makes the server not ready, and says which line', async () => {
  await using server = await start();
  const officer = await withRole(server, 'privacy-officer');
  await add(officer, 'person', { name: 'Kari' });
  const [line] = await server.lines('person');
  await server.verification.verify();
  expect(await readiness(server)).toMatchObject({ status: 200 });
  server.tamper(change(line?.seq ?? 0));
  await server.verification.verify();
  expect(await readiness(server)).toMatchObject({
    status: 503,
    type: '/problems/damage-found',
    detail: `A verification found that what lies on the disk is not what was written: line ${line?.seq}: its content was changed. Restore a backup.`,
  });
  expect((await readiness(server, 'nb')).detail).toContain(`linje ${line?.seq}: innholdet er endret`);
  expect((await server.client().send('GET', '/healthz')).status).toBe(200);
});

test('what an auditor’s verification finds counts as well, and what an auditor notes wrongly does not', async () => {
  await using server = await start();
  const officer = await withRole(server, 'privacy-officer');
  await add(officer, 'person', { name: 'Kari' });
  const auditor = await withRole(server, 'auditor');
  const wrong = await auditor.send('GET', `/api/v1/log/verify?head=1:${'0'.repeat(64)}`);
  expect(wrong.body).toMatchObject({ sound: false });
  expect(await readiness(server)).toMatchObject({ status: 200 });
  const [line] = await server.lines('person');
  server.tamper(change(line?.seq ?? 0));
  expect((await auditor.send('GET', '/api/v1/log/verify')).body).toMatchObject({ sound: false, seq: line?.seq });
  expect(await readiness(server)).toMatchObject({ status: 503 });
});

test('what a verification finds is told once for each time it finds it, and nothing after the end', async () => {
  await using server = await start();
  const officer = await withRole(server, 'privacy-officer');
  await add(officer, 'person', { name: 'Kari' });
  const [line] = await server.lines('person');
  const lines: string[] = [];
  const log = pino(new Writable({ write: (chunk, _, done) => done(void lines.push(String(chunk))) }));
  const verification = new Verification(server.journal, (fault) => log.error({ fault }, damageText(fault)));
  await verification.verify();
  server.tamper(change(line?.seq ?? 0));
  await Promise.all([verification.verify(), verification.verify()]);
  verification.end();
  await verification.verify();
  expect(lines.map((one) => (JSON.parse(one) as { msg: string }).msg)).toEqual([
    `The journal is damaged: line ${line?.seq}: its content was changed`,
  ]);
});

test('a clock that was wrong is told by a server that is ready', async () => {
  await using server = await start();
  await server.register.write(
    () => ({ lines: [unit(1)], signature: signed('2999-01-01T00:00:00.000Z') }),
    () => undefined,
  );
  expect(await readiness(server)).toMatchObject({ status: 200, clock: { stamped: '2999-01-01T00:00:00.000Z' } });
  await server.register.write(
    () => ({ lines: [unit(1, 2)], signature: signed('2026-03-02T08:00:00.000Z') }),
    () => undefined,
  );
  const [ahead] = await server.lines('unit');
  const clock = { line: ahead?.seq, stamped: '2999-01-01T00:00:00.000Z', followedBy: '2026-03-02T08:00:00.000Z' };
  expect(await readiness(server)).toMatchObject({ status: 200, clock });
});

test('while nothing can be written, writing is refused for a while, reading goes on, and then all is as before', async () => {
  await using server = await start();
  const officer = await withRole(server, 'privacy-officer');
  const writing = vi
    .spyOn(server.journal, 'write')
    .mockRejectedValue(new StorageReadOnly('its files cannot be written'));
  const make = () => officer.send('POST', '/api/v1/units', { values: { name: 'HR' } });
  const refused = await make();
  expect(refused).toMatchObject({ status: 503, body: { type: '/problems/storage-read-only' } });
  expect(refused.headers.get('Retry-After')).toBe('30');
  expect(await officer.send('GET', '/api/v1/units')).toMatchObject({ status: 200, body: { total: 0 } });
  writing.mockRestore();
  expect(await make()).toMatchObject({ status: 201 });
});
