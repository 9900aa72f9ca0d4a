import { expect, test } from 'vitest';
import { lastDay } from '../entries/requests.ts';
import { add, download, exportsIn, rowsIn, sha256, withOfficer } from './requests.ts';
import { writeTo } from '../storage/lines.ts';

test('findings come open and accepted, with the reason and the day they come back', async () => {
  const { server, officer } = await withOfficer();
  await using _ = server;
  const id = await add(officer, 'organisations', { workingName: 'Ours' });
  const finding = { rule: 'controller-identity-missing', id, path: 'name' };
  const body = { findings: [finding], reason: '=Later', until: lastDay };
  await officer.send('POST', '/api/v1/findings/accept', body);
  const rows = rowsIn(await download(server, officer, `findings.csv?profile=data&id=${id}&letter=30(1)(a)`));
  expect(rows.find(({ rule }) => rule === finding.rule)).toMatchObject({
    ref: id,
    severity: 'Required by law',
    letter: '30(1)(a)',
    path: 'name',
    field: 'Name',
    state: 'Accepted',
    accepted_because: "'=Later",
    accepted_until: lastDay,
  });
  expect(rows.find(({ rule }) => rule === 'controller-contact-missing')).toMatchObject({ state: 'Open' });
  const open = rowsIn(await download(server, officer, `findings.csv?profile=data&id=${id}&state=open`));
  expect(open.filter(({ rule }) => rule === finding.rule)).toEqual([]);
  const [begun] = (await server.journal.since(0, 100)).filter(({ kind }) => kind === 'export');
  expect(JSON.parse(begun?.snapshot ?? '{}')).toMatchObject({ table: 'findings', filters: { id, letter: '30(1)(a)' } });
});

test('a record says how complete it is and how much is open, and both follow the data', async () => {
  const { server, officer } = await withOfficer();
  await using _ = server;
  const id = await add(officer, 'activities', { name: 'Payroll' });
  const read = async () => rowsIn(await download(server, officer, 'activities.csv?profile=data'))[0];
  const before = await read();
  expect(before?.['completeness_30_1']).toBe('0 of 7 letters; lacking (a), (b), (c), (d), (e), (f), (g)');
  const values = {
    name: 'Payroll',
    purposes: [{ text: 'Pay the wages of employees every month', legalBasis: '6-1-b' }],
  };
  await officer.send('PUT', `/api/v1/activities/${id}`, { values }, { 'If-Match': '"1"' });
  const after = await read();
  expect(after?.['completeness_30_1']).not.toContain('(b)');
  expect(Number(after?.['open_findings'])).not.toBe(Number(before?.['open_findings']));
});

test('what is affected comes as a file, with the chain in words', async () => {
  const { server, officer } = await withOfficer();
  await using _ = server;
  const host = await add(officer, 'recipients', { name: 'Host', role: 'processor' });
  const cloud = await add(officer, 'recipients', { name: 'Cloud', engagedBy: [{ recipient: host }] });
  await add(officer, 'activities', { name: 'Payroll', disclosures: [{ recipient: host }], dataSubjectCount: 12 });
  const rows = rowsIn(await download(server, officer, `impact.csv?profile=data&of=${cloud}`));
  expect(rows).toMatchObject([{ name: 'Payroll', how: 'Sub-processor: Host', people: '12' }]);
  expect((await officer.send('GET', '/api/v1/exports/impact.csv')).status).toBe(422);
});

test('findings name so many owners and say how many more there are, for they stand in every row of an entry', async () => {
  const { server, officer } = await withOfficer();
  await using _ = server;
  const owners: string[] = [];
  for (let at = 1; at <= 13; at += 1) owners.push(await add(officer, 'persons', { name: `Person ${at}` }));
  const id = await add(officer, 'activities', { name: 'Payroll', owners });
  const [row] = rowsIn(await download(server, officer, `findings.csv?profile=data&id=${id}`));
  const named = row?.['owners']?.split('; ');
  expect([named?.length, named?.[9], named?.at(-1)]).toEqual([11, 'Person 10', '… +3']);
});

test('findings of a day gone by are those of its register, by the law of the day named, and the journal says so', async () => {
  const { server, officer } = await withOfficer();
  await using _ = server;
  const transfers = [{ id: 't', countries: ['US'], tool: 'privacy-shield' }];
  const snapshot = { archived: false, values: { name: 'Pay', transfers } };
  const line = { kind: 'activity', id: 'PA-0001', version: 1, action: 'created', snapshot } as const;
  await writeTo(server.register, () => [line], { actor: 'kari', role: 'editor', at: '2026-03-03T08:00:00.000Z' });
  await add(officer, 'activities', { name: 'Written today', transfers });
  const invalid = 'rule=transfer-tool-invalid&profile=data';
  const found = async (query: string) =>
    rowsIn(await download(server, officer, `findings.csv?${invalid}${query}`)).map(({ ref }) => ref);
  expect(await found('')).toEqual(['PA-0001', 'PA-0002']);
  expect(await found('&as_of=2026-03-04')).toEqual(['PA-0001']);
  expect(await found('&as_of=2026-03-04&evaluated_on=2020-07-01')).toEqual([]);
  expect(await found('&evaluated_on=2020-07-01')).toEqual([]);
  const begun = (await exportsIn(server)).filter(({ version }) => version === 1);
  const today = new Date().toISOString().slice(0, 10);
  expect(begun.map(({ facts }) => facts)).toMatchObject([
    { evaluatedOn: today, rows: 2 },
    { evaluatedOn: '2026-03-04', rows: 1, asOf: expect.stringContaining('2026-03-03T08:00:00') as unknown },
    { evaluatedOn: '2020-07-01', rows: 0, asOf: expect.stringContaining('2026-03-03T08:00:00') as unknown },
    { evaluatedOn: '2020-07-01', rows: 0 },
  ]);
});

test('findings and what is affected say whose register, as of when, which version, and what is open about the place', async () => {
  const { server, officer } = await withOfficer();
  await using _ = server;
  const organisation = await add(officer, 'organisations', { name: 'Example AS' });
  const transfers = [{ id: 't', countries: ['US'], tool: 'privacy-shield' }];
  const remarks = [
    { id: 'a', status: 'to-verify', note: 'whole record' },
    { id: 'b', path: 'transfers', status: 'inferred', note: 'all transfers' },
    { id: 'c', path: 'transfers/t/tool', status: 'to-verify', note: 'this tool' },
    { id: 'd', path: 'purposes', status: 'to-verify', note: 'another place' },
  ];
  const id = await add(officer, 'activities', { name: 'Pay', organisation, transfers, remarks });
  const [line] = await server.journal.history('activity', id);
  const stamps = { register: 'Example AS', version: '1', record_sha256: sha256(Buffer.from(line?.snapshot ?? '')) };
  const [found] = rowsIn(await download(server, officer, 'findings.csv?rule=transfer-tool-invalid&profile=data'));
  expect(found).toMatchObject({ ...stamps, as_of_utc: expect.stringMatching(/^[-\d]{10}T[\d:]{8}Z$/) as unknown });
  for (const note of ['whole record', 'all transfers', 'this tool']) expect(found?.['to_verify']).toContain(note);
  expect(found?.['to_verify']).not.toContain('another place');
  const [touched] = rowsIn(await download(server, officer, 'impact.csv?country=US&profile=data'));
  expect(touched).toMatchObject(stamps);
  expect(touched?.['to_verify']).toContain('another place');
  const [row] = rowsIn(await download(server, officer, 'records/activity.transfers.csv?profile=data'));
  for (const note of ['whole record', 'all transfers', 'this tool']) expect(row?.['to_verify']).toContain(note);
});
