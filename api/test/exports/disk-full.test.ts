import { expect, test } from 'vitest';
import { StorageFull } from '#storage/problems.ts';
import type { Running } from '../signing-in.ts';
import { add, download, exportsIn, withOfficer } from './requests.ts';

test('an export that cannot be journalled is not begun, and comes once there is room', async () => {
  const { server, officer } = await withOfficer();
  await using _ = server;
  await add(officer, 'activities', { name: 'Payroll' });
  const append = server.journal.append.bind(server.journal);
  server.journal.append = () => Promise.reject(new StorageFull());
  const refused = await download(server, officer, 'activities.csv');
  expect([refused.status, refused.headers.get('Content-Type')]).toEqual([507, 'application/problem+json']);
  expect(refused.text).not.toContain('Payroll');
  server.journal.append = append;
  expect((await download(server, officer, 'activities.csv')).cells.length).toBe(2);
  expect((await exportsIn(server)).map(({ id, version }) => `${id} ${version}`)).toEqual(['EXP-0001 1', 'EXP-0001 2']);
});

/** Lets no export be completed in the journal. */
function neverCompleted({ journal }: Running): void {
  const append = journal.append.bind(journal);
  journal.append = (lines, ...rest) =>
    lines.some(({ action }) => action === 'completed') ? Promise.reject(new StorageFull()) : append(lines, ...rest);
}

test('a short export whose end cannot be journalled is refused', async () => {
  const { server, officer } = await withOfficer();
  await using _ = server;
  await add(officer, 'activities', { name: 'Payroll' });
  neverCompleted(server);
  expect((await download(server, officer, 'activities.csv')).status).toBe(507);
  expect((await exportsIn(server)).map(({ version }) => version)).toEqual([1]);
});

test('a long one, under way by then, is broken off and never whole', async () => {
  const { server, officer } = await withOfficer();
  await using _ = server;
  const purposes = Array.from({ length: 100 }, (__, index) => ({ text: `${index} ${'x'.repeat(1890)}` }));
  await add(officer, 'activities', { purposes });
  await add(officer, 'activities', { purposes });
  neverCompleted(server);
  await expect(download(server, officer, 'activities.csv?profile=data')).rejects.toThrow('terminated');
  expect((await exportsIn(server)).map(({ version }) => version)).toEqual([1]);
});
