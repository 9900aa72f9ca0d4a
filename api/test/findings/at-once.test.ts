import { expect, test } from 'vitest';
import { add, at, lastDay, put, bodyOf, withOfficer, withRole } from '../entries/requests.ts';

const inOrder = (statuses: readonly number[]): number[] => statuses.toSorted((a, b) => a - b);

test('of ten who accept the same finding, and of ten who end that, one gets through', async () => {
  const { server, officer } = await withOfficer();
  await using _ = server;
  const { id } = await add(officer, 'organisation', { workingName: 'Ours' });
  const finding = { rule: 'controller-identity-missing', id, path: 'name' };
  const ten = async (address: string, body: object) =>
    Promise.all(Array.from({ length: 10 }, () => officer.send('POST', `/api/v1/findings/${address}`, body)));
  const accepted = await ten('accept', { findings: [finding], reason: 'Later', until: lastDay });
  expect(inOrder(accepted.map(({ status }) => status))).toEqual([201, ...Array.from({ length: 9 }, () => 422)]);
  for (const answer of accepted.filter(({ status }) => status === 422))
    expect(bodyOf(answer)['errors']).toMatchObject([{ path: '/findings/0', code: 'accepted-already' }]);
  const ended = await ten('end-acceptances', { acceptances: ['ACC-0001'], reason: 'Named' });
  expect(inOrder(ended.map(({ status }) => status))).toEqual([200, ...Array.from({ length: 9 }, () => 422)]);
  for (const answer of ended.filter(({ status }) => status === 422))
    expect(bodyOf(answer)['errors']).toMatchObject([{ path: '/acceptances/0', code: 'ended-already' }]);
  expect((await server.lines('acceptance')).map(({ action }) => action)).toEqual(['created', 'archived']);
});

test('of ten who correct one row of law, one gets through; of two corrections of one row, the newer counts', async () => {
  const { server } = await withOfficer();
  await using _ = server;
  const admin = await withRole(server, 'admin');
  const { id } = await add(admin, 'child-consent-age', { supplied: 'NO', age: 14 });
  const answers = await Promise.all(
    Array.from({ length: 10 }, (_none, age) => put(admin, 'child-consent-age', id, 1, { supplied: 'NO', age })),
  );
  expect(inOrder(answers.map(({ status }) => status))).toEqual([200, ...Array.from({ length: 9 }, () => 412)]);
  const [one, other] = await Promise.all(
    [15, 16].map((age) => add(admin, 'child-consent-age', { supplied: 'NO', age })),
  );
  const { items } = bodyOf<{ items: { status: string; entry: { id: string } }[] }>(
    await admin.send('GET', `/api/v1/law/${at('child-consent-age').split('/').at(-1)}?key=NO`),
  );
  const [last, ...earlier] = [id, one?.id ?? '', other?.id ?? ''].toSorted().toReversed();
  expect(items.map(({ status, entry }) => [status, entry.id])).toEqual([
    ['corrected', last],
    ...earlier.map((older) => ['outdone', older]),
  ]);
});
