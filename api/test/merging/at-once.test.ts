import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client } from '../client.ts';
import { add, at, idsOf, list, put, bodyOf, withOfficer } from '../entries/requests.ts';
import type { Running } from '../signing-in.ts';
import { deskOf, place, type Refusal } from './requests.ts';

let server: Running;
let officer: Client;
let desk: ReturnType<typeof deskOf>;

beforeAll(async () => {
  ({ server, officer } = await withOfficer());
  desk = deskOf(officer);
});
afterAll(async () => server[Symbol.asyncDispose]());

const actionsOf = async (id: string): Promise<string[]> =>
  (await server.journal.history('unit', id)).map(({ action }) => action);
const inOrder = (statuses: readonly number[]): number[] => statuses.toSorted((a, b) => a - b);

test('of ten who merge the same two, one gets through', async () => {
  const [into, from] = [await desk.unitNamed('HR'), await desk.unitNamed('H.R.')];
  const answers = await Promise.all(Array.from({ length: 10 }, () => desk.merge(from.id, into.id)));
  expect(inOrder(answers.map(({ status }) => status))).toEqual([200, ...Array.from({ length: 9 }, () => 412)]);
  expect(await actionsOf(from.id)).toEqual(['created', 'merged']);
  expect(await actionsOf(into.id)).toEqual(['created', 'changed-by-merge']);
});

test('of two who merge two into each other, one gets through, and one of the two is left', async () => {
  const [left, right] = [await desk.unitNamed('Left'), await desk.unitNamed('Right')];
  const answers = await Promise.all([desk.merge(left.id, right.id), desk.merge(right.id, left.id)]);
  expect(inOrder(answers.map(({ status }) => status))).toEqual([200, 412]);
  expect([(await desk.read(left.id)).archived, (await desk.read(right.id)).archived].filter(Boolean)).toHaveLength(1);
});

test('of ten who undo a merge, one gets through', async () => {
  const [into, from] = [await desk.unitNamed('HR'), await desk.unitNamed('H.R.')];
  await desk.merge(from.id, into.id);
  const answers = await Promise.all(Array.from({ length: 10 }, () => desk.unmerge(from.id)));
  expect(inOrder(answers.map(({ status }) => status))).toEqual([200, ...Array.from({ length: 9 }, () => 409)]);
  const types = answers.filter(({ status }) => status === 409).map((answer) => bodyOf<Refusal>(answer).type);
  expect(new Set(types)).toEqual(new Set(['/problems/not-merged']));
  expect(await actionsOf(from.id)).toEqual(['created', 'merged', 'restored']);
  expect(await actionsOf(into.id)).toEqual(['created', 'changed-by-merge', 'changed']);
});

test('a merge and a change of what stays, or of what refers to it, lose nothing of each other', async () => {
  const [into, from] = [await desk.unitNamed('HR'), await desk.unitNamed('H.R.')];
  const activity = await add(officer, 'activity', { name: 'Pay', unit: from.id });
  const [merged, changed, renamed] = await Promise.all([
    desk.merge(from.id, into.id),
    put(officer, 'activity', activity.id, 1, { name: 'Wages', unit: from.id }),
    put(officer, 'unit', into.id, 1, { name: 'People' }),
  ]);
  expect(merged.status).toBe(200);
  // The first is built upon; the late one is refused.
  expect(await desk.read(activity.id)).toMatchObject({
    values: { name: changed.status === 200 ? 'Wages' : 'Pay', unit: into.id },
  });
  expect(await desk.read(into.id)).toMatchObject({ values: { name: renamed.status === 200 ? 'People' : 'HR' } });
  expect([changed.status, renamed.status].every((status) => [200, 412].includes(status))).toBe(true);
});

test('nobody refers to what is merged away in that moment', async () => {
  const [into, from] = [await desk.unitNamed('HR'), await desk.unitNamed('H.R.')];
  const refer = () => officer.send('POST', at('activity'), { values: { unit: from.id } });
  const [before, merged, after] = await Promise.all([refer(), desk.merge(from.id, into.id), refer()]);
  expect(merged.status).toBe(200);
  const made = [before, after].filter(({ status }) => status === 201);
  expect([before, after].every(({ status }) => [201, 422].includes(status))).toBe(true);
  expect(idsOf(await list(officer, 'activity', `?unit=${from.id}`))).toEqual([]);
  expect((await list(officer, 'activity', `?unit=${into.id}`)).total).toBe(made.length);
});

test('what is merged away in the moment somebody undoes another merge into it is not lost', async () => {
  const [first, second, third] = [await desk.unitNamed('A'), await desk.unitNamed('B'), await desk.unitNamed('C')];
  await desk.merge(first.id, second.id);
  const [onwards, back] = await Promise.all([desk.merge(second.id, third.id, 2), desk.unmerge(first.id)]);
  expect([
    [200, 409],
    [412, 200],
  ]).toContainEqual([onwards.status, back.status]);
  expect((await officer.send('GET', `${place(first.id)}/merged`)).status).toBe(200);
});
