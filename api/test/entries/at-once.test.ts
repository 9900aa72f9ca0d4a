import { expect, test } from 'vitest';
import { add, at, bodyOf, type AnsweredEntry, withOfficer } from './requests.ts';

test('of fifty who change one version, one gets through', async () => {
  const { server, officer } = await withOfficer();
  await using _ = server;
  const { id } = await add(officer, 'activity', { name: 'Pay' });
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_none, index) =>
      officer.send('PUT', at('activity', id), { values: { name: `Pay ${index}` } }, { 'If-Match': '"1"' }),
    ),
  );
  const accepted = answers.filter(({ status }) => status === 200);
  const refused = answers.filter(({ status }) => status === 412);
  expect([accepted.length, refused.length]).toEqual([1, 49]);
  const [winner] = accepted.map((answer) => bodyOf<AnsweredEntry>(answer));
  for (const answer of refused)
    expect(bodyOf<{ current: AnsweredEntry }>(answer).current).toMatchObject({ version: 2, values: winner?.values });
  expect(await server.lines('activity')).toHaveLength(2);
});

test.each([10, 50])('five hundred entries by %i at once get references without gaps', async (writers) => {
  const { server, officer } = await withOfficer();
  await using _ = server;
  const ids: string[] = [];
  const write = async (share: number) => {
    for (let count = 0; count < share; count++) ids.push((await add(officer, 'person', { name: 'Somebody' })).id);
  };
  await Promise.all(Array.from({ length: writers }, () => write(500 / writers)));
  const expected = Array.from({ length: 500 }, (_none, index) => `PER-${String(index + 1).padStart(4, '0')}`);
  expect(ids.toSorted()).toEqual(expected);
  expect((await server.lines('person')).map(({ id }) => id)).toEqual(expected);
});

test('two who would close a circle together do not', async () => {
  const { server, officer } = await withOfficer();
  await using _ = server;
  const [left, right] = [await add(officer, 'unit', { name: 'Left' }), await add(officer, 'unit', { name: 'Right' })];
  const under = (id: string, parent: string) =>
    officer.send('PUT', at('unit', id), { values: { name: id, parent } }, { 'If-Match': '"1"' });
  const answers = await Promise.all([under(left.id, right.id), under(right.id, left.id)]);
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 422]);
});

test('nobody refers to an entry in the moment it is archived', async () => {
  const { server, officer } = await withOfficer();
  await using _ = server;
  const unit = await add(officer, 'unit', { name: 'Pay office' });
  const [archived, referring] = await Promise.all([
    officer.send('POST', `${at('unit', unit.id)}/archive`, { reason: 'Closed' }, { 'If-Match': '"1"' }),
    officer.send('POST', at('activity'), { values: { unit: unit.id } }),
  ]);
  expect([
    [200, 422],
    [409, 201],
  ]).toContainEqual([archived.status, referring.status]);
});
