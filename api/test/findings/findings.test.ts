import { expect, test } from 'vitest';
import { add, told, withOfficer } from '../entries/asking.ts';
import type { Client } from '../client.ts';

interface Found {
  readonly items: readonly {
    rule: string;
    severity: string;
    id: string;
    path: string;
    letter?: string;
    message: string;
  }[];
  readonly total: number;
  readonly as_of: string | null;
  readonly evaluated_on: string;
}

const ask = async (asker: Client, query = ''): Promise<Found> =>
  told<Found>(await asker.send('GET', `/api/v1/findings${query}`));
const rulesAt = ({ items }: Found): string[] => items.map(({ rule, path }) => `${rule} ${path}`);

test('findings follow the data: what is mended is gone at the next question', async () => {
  const { server, officer } = await withOfficer();
  await using _ = server;
  const organisation = await add(officer, 'organisation', { workingName: 'Ours' });
  expect(rulesAt(await ask(officer, `?id=${organisation.id}&letter=30(1)(a)`))).toContain(
    'controller-identity-missing name',
  );
  const values = { name: 'Ours AS', email: 'post@ours.example' };
  await officer.send('PUT', `/api/v1/organisations/${organisation.id}`, { values }, { 'If-Match': '"1"' });
  expect(rulesAt(await ask(officer, `?id=${organisation.id}&severity=required`))).toEqual([]);
});

test('the law of the day asked for decides, and is told', async () => {
  const { server, officer } = await withOfficer();
  await using _ = server;
  const transfers = [{ countries: ['US'], tool: 'privacy-shield' }];
  const { id } = await add(officer, 'activity', { name: 'Mailing', transfers });
  const now = await ask(officer, `?rule=transfer-tool-invalid`);
  expect(now.items).toMatchObject([{ id, severity: 'likely-unlawful', letter: '30(1)(e)' }]);
  const then = await ask(officer, `?rule=transfer-tool-invalid&evaluated_on=2020-07-01`);
  expect([then.total, then.evaluated_on, then.as_of]).toEqual([0, '2020-07-01', null]);
});
