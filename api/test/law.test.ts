import type { Role } from 'domain/core';
import { expect, test } from 'vitest';
import type { Client } from './client.ts';
import { add, archive, at, list, put, bodyOf, withOfficer, withRole } from './entries/requests.ts';

interface Row {
  readonly key: string;
  readonly status: string;
  readonly values: Record<string, unknown>;
  readonly supplied?: Record<string, unknown>;
  readonly entry?: { readonly id: string; readonly version: number };
}

async function tableOf(caller: Client, path: string, query = '?size=500') {
  const answer = await caller.send('GET', `/api/v1/law/${path}${query}`);
  expect(answer.status).toBe(200);
  return bodyOf<{ items: Row[]; total: number; may: string[] }>(answer);
}

const rowOf = async (caller: Client, path: string, key: string): Promise<Row[]> =>
  (await tableOf(caller, path, `?key=${key}`)).items;

const found = async (caller: Client, query = ''): Promise<string[]> =>
  bodyOf<{ items: { rule: string }[] }>(await caller.send('GET', `/api/v1/findings?size=500${query}`)).items.map(
    ({ rule }) => rule,
  );

test('a correction stands in place of the supplied row until it is archived', async () => {
  const { server, officer } = await withOfficer();
  await using _ = server;
  const admin = await withRole(server, 'admin');
  const [supplied] = await rowOf(officer, 'adequacy-decisions', 'US');
  expect(supplied).toMatchObject({ status: 'supplied', values: { supplied: 'US', country: 'US' } });
  const { id } = await add(admin, 'adequacy-decision', { ...supplied?.values, until: '2026-01-31' });
  expect(await rowOf(officer, 'adequacy-decisions', 'US')).toMatchObject([
    { status: 'corrected', entry: { id }, values: { until: '2026-01-31' }, supplied: { from: '2023-07-10' } },
  ]);
  expect((await tableOf(officer, 'adequacy-decisions', '?own=yes')).total).toBe(1);
  await archive(admin, 'adequacy-decision', id, 1);
  expect(await rowOf(officer, 'adequacy-decisions', 'US')).toEqual([supplied]);
  const history = await officer.send('GET', `${at('adequacy-decision', id)}/history`);
  expect(bodyOf<{ items: object[] }>(history).items).toHaveLength(2);
});

test('a row that ends before it begins is refused: it would only take the supplied one away', async () => {
  const { server } = await withOfficer();
  await using _ = server;
  const admin = await withRole(server, 'admin');
  const values = { supplied: 'US', country: 'US', from: '2026-02-01', until: '2026-01-31' };
  const refused = await admin.send('POST', at('adequacy-decision'), { values });
  expect([refused.status, refused.body]).toMatchObject([422, { errors: [{ path: '/until', code: 'before-start' }] }]);
  expect(await rowOf(admin, 'adequacy-decisions', 'US')).toMatchObject([{ status: 'supplied' }]);
  await add(admin, 'adequacy-decision', { ...values, until: values.from });
});

test('what is found follows the law at once, and a day gone by keeps the law of then', async () => {
  const { server, officer } = await withOfficer();
  await using _ = server;
  const admin = await withRole(server, 'admin');
  const transfer = { id: 't1', countries: ['US'], tool: 'privacy-shield' };
  await add(officer, 'activity', { name: 'Pay', transfersMade: { answer: 'yes' }, transfers: [transfer] });
  const today = new Date().toISOString().slice(0, 10);
  expect(await found(officer)).toContain('transfer-tool-invalid');
  const revived = { supplied: 'privacy-shield', tool: 'privacy-shield', from: '2016-07-12', until: today };
  const { id } = await add(admin, 'transfer-instrument', revived);
  expect(await found(officer)).not.toContain('transfer-tool-invalid');
  expect(await found(officer, '&evaluated_on=2999-01-01')).toContain('transfer-tool-invalid');
  expect(await found(officer, '&evaluated_on=2021-01-01')).toContain('transfer-tool-invalid');
  await put(admin, 'transfer-instrument', id, 1, { ...revived, until: '2020-07-15' });
  expect(await found(officer)).toContain('transfer-tool-invalid');
  await archive(admin, 'transfer-instrument', id, 2);
  expect(await found(officer)).toContain('transfer-tool-invalid');
});

test('the law goes by another name after every change of a row, so that nobody goes on judging by the one of before', async () => {
  const { server, officer } = await withOfficer();
  await using _ = server;
  const admin = await withRole(server, 'admin');
  const names: unknown[] = [];
  const note = async () => {
    const { version } = bodyOf(await officer.send('GET', '/api/v1/law'));
    expect(bodyOf(await officer.send('GET', '/api/v1/surroundings'))['lawVersion']).toBe(version);
    names.push(version);
  };
  await note();
  const { id } = await add(admin, 'child-consent-age', { supplied: 'NO', age: 14 });
  await note();
  await put(admin, 'child-consent-age', id, 1, { supplied: 'NO', age: 15 });
  await note();
  await archive(admin, 'child-consent-age', id, 2);
  await note();
  await add(officer, 'unit', { name: 'HR' });
  await note();
  expect(new Set(names).size).toBe(4);
  expect(names.at(-1)).toBe(names.at(-2));
});

test('an export judges by the corrected law', async () => {
  const { server, officer } = await withOfficer();
  await using _ = server;
  const admin = await withRole(server, 'admin');
  const transfer = { id: 't1', countries: ['US'], tool: 'A45-3' };
  await add(officer, 'activity', { name: 'Pay', transfersMade: { answer: 'yes' }, transfers: [transfer] });
  await add(admin, 'adequacy-decision', { supplied: 'US', until: '2026-01-31' });
  const { text } = await officer.send('GET', '/api/v1/exports/activities.csv');
  expect(text).toContain('No longer valid: its last day was 2026-01-31');
});

test.each<[Role, boolean]>([
  ['admin', true],
  ['privacy-officer', false],
  ['auditor', false],
])('%s is told whether the tables may be corrected', async (role, may) => {
  const { server } = await withOfficer();
  await using _ = server;
  const caller = await withRole(server, role);
  const answer = await tableOf(caller, 'child-consent-ages');
  expect(answer.may.includes('create')).toBe(may);
  expect((await list(caller, 'child-consent-age')).may.includes('create')).toBe(may);
});

test('a table is searched in every word and language, page by page', async () => {
  const { server, officer } = await withOfficer();
  await using _ = server;
  const keys = async (query: string) =>
    (await tableOf(officer, 'vague-phrases', query)).items.map(({ values }) => values['phrase']);
  expect(await keys('?q=lenge nødvendig norsk')).toContain('så lenge det er nødvendig');
  expect(await keys('?q=lenge xyzzy')).toEqual([]);
  expect(await keys('?size=2&page=2')).toHaveLength(2);
  const norwegian = await tableOf(officer, 'vague-phrases', '?language=nb&matter=purpose&size=500');
  expect(norwegian.total).toBeGreaterThan(0);
  for (const { values } of norwegian.items) expect(values).toMatchObject({ language: 'nb', matter: 'purpose' });
  const wrong = await officer.send('GET', '/api/v1/law/vague-phrases?language=xx');
  expect([wrong.status, bodyOf<{ errors: object[] }>(wrong).errors]).toMatchObject([422, [{ path: '/language' }]]);
});

test('what is found follows a word that an administrator mends, and each step is in the journal', async () => {
  const { server, officer } = await withOfficer();
  await using _ = server;
  const admin = await withRole(server, 'admin');
  const isIndeterminate = async () => (await found(officer)).includes('retention-indeterminate');
  const supplied = (await tableOf(officer, 'vague-phrases', '?q=as long as necessary english')).items.find(
    ({ values }) => values['phrase'] === 'as long as necessary' && values['matter'] === 'retention',
  );
  expect(supplied).toMatchObject({ status: 'supplied', values: { confidence: 'secondary-source' } });
  const schedule = await add(officer, 'retention-schedule', { name: 'Orders', criterion: 'As long as necessary' });
  expect(await isIndeterminate()).toBe(true);
  const before = (await server.journal.head()).seq;

  const mended = { ...supplied?.values, phrase: 'as long as fate allows' };
  const { id } = await add(admin, 'vague-phrase', mended);
  expect(await isIndeterminate()).toBe(false);
  expect(await rowOf(officer, 'vague-phrases', supplied?.key ?? '')).toMatchObject([
    { status: 'corrected', values: mended, supplied: { phrase: 'as long as necessary' }, entry: { id } },
  ]);
  await put(officer, 'retention-schedule', schedule.id, 1, { name: 'Orders', criterion: 'As long as fate allows' });
  expect(await isIndeterminate()).toBe(true);
  await put(admin, 'vague-phrase', id, 1, { ...mended, withdrawn: true });
  expect(await isIndeterminate()).toBe(false);

  const lines = await server.journal.since(before, 100);
  expect(lines.map(({ kind, id: of, action, version }) => [kind, of, action, version])).toEqual([
    ['vague-phrase', id, 'created', 1],
    ['retention-schedule', schedule.id, 'changed', 2],
    ['vague-phrase', id, 'changed', 2],
  ]);
});
