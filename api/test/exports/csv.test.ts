import { tables } from 'domain/tables';
import { hash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { add, change, download, rowsIn, withOfficer } from './requests.ts';

describe('the bytes of an export', () => {
  test('are for spreadsheets unless programs ask', async () => {
    const { server, officer } = await withOfficer();
    await using _ = server;
    await add(officer, 'activities', { name: 'Lønn; "fast"\u00A0', purposes: [{ text: '=Pay' }, { text: 'Report' }] });
    const excel = await download(server, officer, 'activities.csv');
    expect([...excel.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(excel.text.split('\r\n')[0]).toMatch(/^\uFEFFRegister of \[beyond Art\. 30\];.*;Purposes \[30\(1\)\(b\)\];/);
    expect(excel.cells[1]).toContain("'=Pay\nReport");
    const data = await download(server, officer, 'activities.csv?profile=data');
    expect(data.text.startsWith('register,as_of_utc,ref,')).toBe(true);
    expect(rowsIn(data)[0]).toMatchObject({ ref: 'PA-0001', name: 'Lønn; "fast"\u00A0', purposes: "'=Pay; Report" });
    for (const { text } of [excel, data]) {
      expect(text.endsWith('\r\n')).toBe(true);
      expect(text).not.toMatch(/^\uFEFF?sep=/);
    }
  });

  test('of every table come with a name and a type, and are never kept', async () => {
    const { server, officer } = await withOfficer();
    await using _ = server;
    for (const { name } of tables) {
      const { status, headers, cells } = await download(server, officer, `${name}.csv?as_of=2026-03-02`);
      expect([status, cells.length, name]).toEqual([200, 1, name]);
      expect(headers.get('Content-Type')).toBe('text/csv; charset=utf-8; header=present');
      const file = `protokoll-${name.replace('/', '-')}-2026-03-02.csv`;
      expect(headers.get('Content-Disposition')).toBe(`attachment; filename="${file}"`);
      expect(headers.get('Cache-Control')).toBe('no-store');
    }
  });

  test('are named after the day of their register, not after that of the law', async () => {
    const { server, officer } = await withOfficer();
    await using _ = server;
    const today = new Date().toISOString().slice(0, 10);
    for (const query of ['evaluated_on=2020-07-01', `as_of=${today}`])
      for (const name of ['activities', 'findings']) {
        const { headers } = await download(server, officer, `${name}.csv?${query}`);
        expect(headers.get('Content-Disposition')).toContain(`"protokoll-${name}-${today}.csv"`);
      }
  });

  test('say it in Norwegian when asked to', async () => {
    const { server, officer } = await withOfficer();
    await using _ = server;
    await add(officer, 'activities', { transfersMade: { answer: 'no', confirmedOn: '2026-03-02' } });
    const { cells } = await download(server, officer, 'activities.csv?lang=nb');
    expect(cells[0]).toContain('Formål [30(1)(b)]');
    expect(cells[1]).toContain('Ingen (bekreftet 2026-03-02)');
  });

  test('hold the hash of each record as the journal has it', async () => {
    const { server, officer } = await withOfficer();
    await using _ = server;
    const id = await add(officer, 'activities', { name: 'Payroll' });
    const [row] = rowsIn(await download(server, officer, 'activities.csv?profile=data'));
    const [line] = await server.journal.history('activity', id);
    expect(row?.['record_sha256']).toBe(hash('sha256', line?.snapshot ?? '', 'hex'));
  });
});

describe('the rows of an export', () => {
  test('are what the list shows under the same search and filters', async () => {
    const { server, officer } = await withOfficer();
    await using _ = server;
    await add(officer, 'activities', { name: 'Payroll', role: 'controller' });
    await add(officer, 'activities', { name: 'Newsletter', role: 'undetermined' });
    const gone = await add(officer, 'activities', { name: 'Old payroll', role: 'controller' });
    await officer.send('POST', `/api/v1/activities/${gone}/archive`, { reason: 'over' }, { 'If-Match': '"1"' });
    for (const query of [
      '',
      'q=payroll',
      'role=controller',
      'role=',
      'archived=yes',
      'archived=all&q=payroll',
      'q=nothing',
    ]) {
      const { body } = await officer.send('GET', `/api/v1/activities?sort=id&${query}`);
      const listed = (body as unknown as { items: { id: string }[] }).items.map(({ id }) => id);
      const exported = await download(server, officer, `activities.csv?profile=data&${query}`);
      expect([query, rowsIn(exported).map(({ ref }) => ref)]).toEqual([query, listed]);
    }
  });

  test('are those of the past when a date is named, under the names of then', async () => {
    const { server, officer } = await withOfficer();
    await using _ = server;
    const organisation = await add(officer, 'organisations', { name: 'Before AS' });
    const id = await add(officer, 'activities', { name: 'Before', organisation });
    await change(officer, `activities/${id}`, { name: 'After', organisation });
    const today = new Date().toISOString().slice(0, 10);
    const then = await download(server, officer, 'activities.csv?profile=data&as_of=2020-01-01');
    expect([then.status, rowsIn(then)]).toEqual([200, []]);
    const now = await download(server, officer, `activities.csv?profile=data&as_of=${today}`);
    expect(rowsIn(now)).toMatchObject([{ name: 'After', version: '2', register: 'Before AS' }]);
  });

  test('say the moment they show: the last change, never the time of asking', async () => {
    const { server, officer } = await withOfficer();
    await using _ = server;
    const id = await add(officer, 'activities', { name: 'Payroll' });
    const { changedAt } = (await officer.send('GET', `/api/v1/activities/${id}`)).body as unknown as {
      changedAt: string;
    };
    const today = await download(
      server,
      officer,
      `activities.csv?profile=data&as_of=${new Date().toISOString().slice(0, 10)}`,
    );
    const present = await download(server, officer, 'activities.csv?profile=data');
    expect([today, present].map((file) => rowsIn(file)[0]?.['as_of_utc'])).toEqual(
      Array(2).fill(changedAt.replace(/\.\d+Z/, 'Z')),
    );
  });

  test('are none in force while nothing can be approved', async () => {
    const { server, officer } = await withOfficer();
    await using _ = server;
    await add(officer, 'activities', { name: 'Payroll' });
    const { status, cells } = await download(server, officer, 'activities.csv?versions=in-force');
    expect([status, cells.length]).toEqual([200, 1]);
  });

  test('judge agreements on the date asked for', async () => {
    const { server, officer } = await withOfficer();
    await using _ = server;
    const party = await add(officer, 'recipients', { name: 'Cloud', role: 'processor' });
    const type = 'data-processing';
    await add(officer, 'agreements', { name: 'DPA', type, parties: [party], status: 'signed', validTo: '2026-06-30' });
    const on = async (date: string) =>
      rowsIn(await download(server, officer, `subprocessors.csv?profile=data&evaluated_on=${date}`))[0]?.[
        'agreement_status'
      ];
    expect([await on('2026-06-30'), await on('2026-07-01')]).toEqual(['Valid (DPA)', 'Expired (DPA)']);
  });
});

describe('what cannot be exported', () => {
  test.each(['activities', 'nothing.csv', 'activities.xlsx', 'persons.csv', '__proto__.csv'])(
    'is not found: %s',
    async (file) => {
      const { server, officer } = await withOfficer();
      await using _ = server;
      const { status, headers } = await download(server, officer, file);
      expect([status, headers.get('Content-Type')]).toEqual([404, 'application/problem+json']);
    },
  );

  test.each([
    'profile=pdf',
    'versions=all',
    'as_of=yesterday',
    'as_of=2026-02-30',
    'evaluated_on=1',
    'colour=red',
    'page=2',
    'role=boss',
    'archived=maybe',
    'as_of=2026-01-01&as_of=2026-01-02',
  ])('is not valid: %s', async (query) => {
    const { server, officer } = await withOfficer();
    await using _ = server;
    const { status } = await download(server, officer, `activities.csv?${query}`);
    expect([status, await server.lines('export')]).toEqual([422, []]);
  });
});
