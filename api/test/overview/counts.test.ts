import type { CountsAnswer, OverviewAnswer } from 'domain/contract';
import { expect, test } from 'vitest';
import type { Client } from '../client.ts';
import { add, archive, bodyOf, withOfficer } from '../entries/requests.ts';

const countsOf = async (client: Client, query = ''): Promise<CountsAnswer> =>
  bodyOf<CountsAnswer>(await client.send('GET', `/api/v1/counts${query}`));
const total = ({ kinds }: CountsAnswer, kind: string): number | undefined =>
  kinds.find((one) => one.kind === kind)?.total;

test('what is counted is what the lists, the findings and the overview say', async () => {
  const { server, officer } = await withOfficer();
  await using _ = server;
  for (const role of ['processor', 'processor', 'public-authority'])
    await add(officer, 'recipient', { name: 'A', role });
  const gone = await add(officer, 'recipient', { name: 'Gone', role: 'processor' });
  await archive(officer, 'recipient', gone.id, 1);
  await add(officer, 'activity', { name: 'Payroll' });

  const counts = await countsOf(officer);
  expect([total(counts, 'recipient'), total(counts, 'activity'), total(counts, 'unit')]).toEqual([3, 1, 0]);
  expect(counts.processors).toBe(2);
  const found = bodyOf<{ total: number }>(await officer.send('GET', '/api/v1/findings?size=1'));
  expect(counts.findings).toBe(found.total);
  expect(counts.findings).toBeGreaterThan(0);
  expect(bodyOf<OverviewAnswer>(await officer.send('GET', '/api/v1/overview')).counts).toEqual(counts);
});

test('a day gone by is counted as the register stood', async () => {
  const { server, officer } = await withOfficer();
  await using _ = server;
  await add(officer, 'activity', { name: 'Payroll' });
  const counts = await countsOf(officer, '?as_of=2020-01-01');
  expect(counts).toMatchObject({ processors: 0, findings: 0 });
  expect(counts.kinds.every((one) => one.total === 0)).toBe(true);
});
