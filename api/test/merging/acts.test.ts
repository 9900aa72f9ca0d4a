import type { StoredLine } from 'domain/core';
import type { LogPage } from 'domain/contract';
import { expect, test } from 'vitest';
import { redact } from '#storage/redact.ts';
import { add, at, lastDay, bodyOf, withOfficer } from '../entries/requests.ts';
import { start } from '../signing-in.ts';
import { databaseOfFormat1 } from '../storage/database-of-format-1.ts';
import { deskOf, place, type Refusal } from './requests.ts';

const actsOf = (lines: readonly StoredLine[]): Record<string, string[]> => {
  const acts: Record<string, string[]> = {};
  for (const { act, id, version } of lines) if (act !== null) (acts[act] ??= []).push(`${id} ${version}`);
  return acts;
};

test('a merge and its undoing are an act each, and two in one instant are told apart', async () => {
  const { server, officer } = await withOfficer();
  await using _ = server;
  const desk = deskOf(officer);
  const units = await Promise.all(['HR', 'H.R.', 'Sales', 'Sale'].map((name) => desk.unitNamed(name)));
  const [hr, h, sales, sale] = units.map(({ id }) => id) as [string, string, string, string];
  const pay = await add(officer, 'activity', { name: 'Pay', unit: h });
  const merges = await Promise.all([desk.merge(h, hr), desk.merge(sale, sales)]);
  expect(merges.map(({ status }) => status)).toEqual([200, 200]);
  expect((await desk.unmerge(sale)).status).toBe(200);
  const acts = actsOf(await server.journal.since(0));
  expect(Object.keys(acts)).toEqual(['MRG-0001', 'MRG-0002', 'MRG-0003']);
  expect([acts['MRG-0001'], acts['MRG-0002']]).toEqual(
    expect.arrayContaining([
      [`${h} 2`, `${hr} 2`, `${pay.id} 2`],
      [`${sale} 2`, `${sales} 2`],
    ]),
  );
  expect(acts['MRG-0003']).toEqual([`${sale} 3`, `${sales} 3`]);
  expect((await desk.read(h)).archived).toBe(true);
});

test('findings accepted together, and ended together, are an act each', async () => {
  const { server, officer } = await withOfficer();
  await using _ = server;
  await add(officer, 'activity', { name: 'Pay' });
  const { items } = bodyOf<{ items: { rule: string; id: string; path: string }[] }>(
    await officer.send('GET', '/api/v1/findings?size=2'),
  );
  const findings = items.map(({ rule, id, path }) => ({ rule, id, path }));
  const accepted = await officer.send('POST', '/api/v1/findings/accept', { findings, reason: 'Small', until: lastDay });
  const { accepted: acceptances } = bodyOf<{ accepted: string[] }>(accepted);
  const ended = await officer.send('POST', '/api/v1/findings/end-acceptances', { acceptances, reason: 'Grown' });
  expect([accepted.status, ended.status]).toEqual([201, 200]);
  expect(actsOf(await server.journal.since(0))).toEqual({
    'BLK-0001': acceptances.map((id) => `${id} 1`),
    'BLK-0002': acceptances.map((id) => `${id} 2`),
  });
});

test('a merge of the first format is known by the lines that follow it', async () => {
  await using server = await start({ database: databaseOfFormat1() });
  const kari = await server.signedIn('kari');
  const merged = bodyOf(await kari.send('GET', `${place('UNI-0002')}/merged`));
  expect(merged).toMatchObject({
    into: { id: 'UNI-0001' },
    reason: 'The same party, written down twice',
    records: 2,
    changed: [{ id: 'PA-0002' }],
  });
  const answer = await deskOf(kari).unmerge('UNI-0002');
  expect([answer.status, bodyOf<Refusal>(answer).type]).toEqual([409, '/problems/changed-since']);
  expect(bodyOf(await kari.send('GET', at('unit', 'UNI-0004')))).toMatchObject({ archived: false, version: 3 });
});

test('the log tells the act of each line, and whether a reason was taken out', async () => {
  const { server, officer } = await withOfficer();
  await using _ = server;
  const desk = deskOf(officer);
  const [into, from] = [await desk.unitNamed('HR'), await desk.unitNamed('H.R.')];
  expect((await desk.merge(from.id, into.id)).status).toBe(200);
  const merged = (await server.journal.since(0)).find(({ action }) => action === 'merged');
  await redact(
    server.journal,
    merged?.seq ?? 0,
    { actor: 'cli', role: 'admin', at: new Date().toISOString() },
    'reason',
  );
  const { items } = bodyOf<LogPage>(await officer.send('GET', '/api/v1/log?size=4'));
  expect(items.map(({ action, act, reason, reasonRedacted }) => [action, act, typeof reason, reasonRedacted])).toEqual([
    ['redacted', undefined, 'undefined', undefined],
    ['changed-by-merge', 'MRG-0001', 'string', undefined],
    ['merged', 'MRG-0001', 'undefined', true],
    ['created', undefined, 'undefined', undefined],
  ]);
});
