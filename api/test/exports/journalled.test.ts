import { request } from 'node:http';
import type { Role } from 'domain/core';
import { describe, expect, test } from 'vitest';
import { add, download, exportsIn, rowsIn, sha256, withOfficer } from './requests.ts';

describe('the journal of an export', () => {
  test('holds who got what as of when, and the hash of the bytes', async () => {
    const { server, officer } = await withOfficer();
    await using _ = server;
    await add(officer, 'activities', { name: 'Payroll' });
    const first = await download(server, officer, 'activities.csv?q=payroll&evaluated_on=2026-03-02');
    const second = await download(server, officer, 'subprocessors.csv?profile=data&as_of=2026-01-01&lang=nb');
    const [began, ended, ...others] = await exportsIn(server);
    expect(began).toMatchObject({ id: 'EXP-0001', version: 1, actor: 'officer', role: 'privacy-officer' });
    expect(began?.facts).toMatchObject({
      table: 'activities',
      profile: 'excel',
      language: 'en',
      versions: 'working',
      evaluatedOn: '2026-03-02',
      filters: { q: 'payroll' },
      rows: 1,
    });
    expect(ended).toMatchObject({ id: 'EXP-0001', version: 2 });
    expect(ended?.facts).toEqual({ ...began?.facts, bytes: first.bytes.length, sha256: sha256(first.bytes) });
    expect(others.map(({ id, version }) => [id, version])).toEqual([
      ['EXP-0002', 1],
      ['EXP-0002', 2],
    ]);
    expect(others[1]?.facts).toMatchObject({
      table: 'subprocessors',
      language: 'nb',
      asOf: '',
      evaluatedOn: '2026-01-01',
      rows: 0,
      sha256: sha256(second.bytes),
    });
  });

  test('is named in the answer, with the head it stands at', async () => {
    const { server, officer } = await withOfficer();
    await using _ = server;
    const { headers } = await download(server, officer, 'activities.csv');
    const [began] = await server.lines('export');
    expect(headers.get('Export-Reference')).toBe('EXP-0001');
    expect(headers.get('Journal-Head')).toBe(`${began?.seq}:${began?.hash}`);
  });

  test('keeps that it began when the reader leaves before the end', async () => {
    const { server, officer } = await withOfficer();
    await using _ = server;
    const long = { purposes: Array.from({ length: 60 }, (__, index) => ({ text: `${index} ${'x'.repeat(1900)}` })) };
    for (let count = 0; count < 20; count++) await add(officer, 'activities', long);
    await new Promise<void>((resolve, reject) => {
      const sent = request(
        `${server.url}/api/v1/exports/activities.csv`,
        { headers: { Cookie: officer.cookie } },
        (response) => {
          response.once('data', () => sent.destroy());
          response.once('close', resolve);
        },
      );
      sent.on('error', reject).end();
    });
    const whole = await download(server, officer, 'activities.csv');
    const lines = (await exportsIn(server)).map(({ id, version }) => `${id} ${version}`);
    expect(lines).toEqual(['EXP-0001 1', 'EXP-0002 1', 'EXP-0002 2']);
    expect(whole.cells.length).toBe(21);
  });

  test('numbers exports without a gap when many come at once', async () => {
    const { server, officer } = await withOfficer();
    await using _ = server;
    await Promise.all(Array.from({ length: 8 }, () => download(server, officer, 'activities.csv')));
    const ids = (await exportsIn(server)).filter(({ version }) => version === 2).map(({ id }) => id);
    expect(ids.toSorted()).toEqual(Array.from({ length: 8 }, (__, index) => `EXP-000${index + 1}`));
  });

  test('says nothing of who only asks what there is', async () => {
    const { server, officer } = await withOfficer();
    await using _ = server;
    const { status, headers, text } = await officer.send('HEAD', '/api/v1/exports/activities.csv');
    expect([status, headers.get('Content-Type'), text]).toEqual([200, 'text/csv; charset=utf-8; header=present', '']);
    expect(await server.lines('export')).toEqual([]);
  });
});

describe('an export', () => {
  test('is the same twice, to the byte', async () => {
    const { server, officer } = await withOfficer();
    await using _ = server;
    await add(officer, 'activities', { name: 'Payroll' });
    const files = [];
    for (let count = 0; count < 2; count++) files.push(await download(server, officer, 'activities.csv'));
    expect(files[0]?.bytes.equals(files[1]?.bytes ?? Buffer.alloc(0))).toBe(true);
  });
});

describe('who may export', () => {
  test.each<[Role, number]>([
    ['viewer', 403],
    ['owner', 200],
    ['editor', 200],
    ['privacy-officer', 200],
    ['dpo', 200],
    ['auditor', 200],
    ['admin', 403],
  ])('%s: %i', async (role, status) => {
    const { server } = await withOfficer();
    await using _ = server;
    await server.account('somebody', [role], { expiresOn: '2099-01-01' });
    const somebody = await server.signedIn('somebody');
    expect((await download(server, somebody, 'activities.csv')).status).toBe(status);
    expect((await server.lines('export')).length).toBe(status === 200 ? 2 : 0);
  });

  test('nobody without a session', async () => {
    const { server } = await withOfficer();
    await using _ = server;
    expect((await download(server, server.client(), 'activities.csv')).status).toBe(401);
  });

  test('an owner gets what they own, and no list of processors', async () => {
    const { server, officer } = await withOfficer();
    await using _ = server;
    await server.account('olga', ['owner']);
    const person = await add(officer, 'persons', { name: 'Olga', email: 'olga@example.org' });
    await add(officer, 'activities', { name: 'Hers', owners: [person] });
    await add(officer, 'activities', { name: 'Not hers' });
    const olga = await server.signedIn('olga');
    const today = new Date().toISOString().slice(0, 10);
    for (const query of ['', '&q=hers', `&as_of=${today}`])
      expect(
        rowsIn(await download(server, olga, `activities.csv?profile=data${query}`)).map((row) => row['name']),
      ).toEqual(['Hers']);
    expect((await download(server, olga, 'subprocessors.csv')).status).toBe(403);
    expect((await exportsIn(server)).map(({ actor, role }) => `${actor} ${role}`)).toEqual(Array(6).fill('olga owner'));
  });

  test('an editor gets the present only', async () => {
    const { server } = await withOfficer();
    await using _ = server;
    await server.account('edith', ['editor']);
    const edith = await server.signedIn('edith');
    expect((await download(server, edith, 'activities.csv?as_of=2026-01-01')).status).toBe(403);
    expect(await server.lines('export')).toEqual([]);
  });
});
