import { exampleEntries } from 'domain/testing/example';
import { expect, test } from 'vitest';
import { add, list, bodyOf, withOfficer } from './requests.ts';

test('the example is loaded into an empty register, each entry with its line', async () => {
  const { server, officer } = await withOfficer();
  await using _ = server;
  const answer = await officer.send('POST', '/api/v1/example', {});
  expect([answer.status, bodyOf(answer)]).toEqual([201, { created: exampleEntries.length }]);
  const lines = (await server.journal.since(0, 10_000)).filter(({ action }) => action === 'imported');
  expect(lines).toHaveLength(exampleEntries.length);
  expect((await list(officer, 'organisation')).total).toBeGreaterThan(1);
});

test('into a register that is not empty only when it is to stand beside what is there', async () => {
  const { server, officer } = await withOfficer();
  await using _ = server;
  await add(officer, 'organisation', { name: 'Ours' });
  expect((await officer.send('POST', '/api/v1/example', {})).status).toBe(409);
  expect((await list(officer, 'organisation')).total).toBe(1);
  expect((await officer.send('POST', '/api/v1/example', { additional: true })).status).toBe(201);
  const { items, names } = await list(officer, 'activity', '?size=500');
  expect(items.length).toBeGreaterThan(0);
  expect(Object.keys(names)).not.toContain('ORG-0001');
});
