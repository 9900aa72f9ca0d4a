import { mergingKinds } from 'domain/merging';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../client.ts';
import {
  add,
  at,
  put,
  restore,
  somethingOfEach,
  bodyOf,
  type AnsweredEntry,
  withOfficer,
} from '../entries/requests.ts';
import type { Running } from '../signing-in.ts';
import { deskOf, place, reason, type Refusal } from './requests.ts';

let server: Running;
let officer: Client;
let desk: ReturnType<typeof deskOf>;

beforeAll(async () => {
  ({ server, officer } = await withOfficer());
  desk = deskOf(officer);
});
afterAll(async () => server[Symbol.asyncDispose]());

describe('undoing a merge', () => {
  async function mergedUnits() {
    const [into, from] = [await desk.unitNamed('HR'), await desk.unitNamed('H.R.')];
    const activity = await add(officer, 'activity', { name: 'Pay', unit: from.id });
    expect((await desk.merge(from.id, into.id)).status).toBe(200);
    return { into, from, activity };
  }

  test('is refused when something has been changed since, and says what', async () => {
    const { into, from, activity } = await mergedUnits();
    await put(officer, 'activity', activity.id, 2, { name: 'Wages', unit: into.id });
    const answer = await desk.unmerge(from.id);
    expect([answer.status, bodyOf<Refusal>(answer).type]).toEqual([409, '/problems/changed-since']);
    expect(bodyOf<Refusal>(answer).detail).toContain(activity.id);
    expect(
      bodyOf<{ changed: AnsweredEntry[] }>(await officer.send('GET', `${place(from.id)}/merged`)).changed.map(
        ({ id }) => id,
      ),
    ).toEqual([activity.id]);
  });

  test('of two of each kind in the example gives every entry of the register its values back', async () => {
    // The example may hold fewer than two of a kind.
    await somethingOfEach(officer);
    await somethingOfEach(officer);
    await officer.send('POST', '/api/v1/example', { additional: true });
    const valuesNow = async () => {
      const { entries } = await server.register.current();
      return Object.values(entries).flatMap((some) =>
        [...some.values()].map(({ id, values, archived }) => [id, values, archived]),
      );
    };
    const before = await valuesNow();
    for (const kind of mergingKinds) {
      const live = [...(await server.register.current()).entries[kind].values()].filter(({ archived }) => !archived);
      const [from, into] = live.slice(-2);
      const to = at(kind, from?.id);
      const done = await officer.send(
        'POST',
        `${to}/merge`,
        { into: into?.id, reason },
        { 'If-Match': `"${from?.version}"` },
      );
      expect([kind, done.status]).toEqual([kind, 200]);
      expect((await officer.send('POST', `${to}/unmerge`, { reason: 'Two after all' })).status).toBe(200);
    }
    expect(await valuesNow()).toEqual(before);
  });

  test('takes apart what was merged, and not what was merged next to it', async () => {
    const [first, second] = [await mergedUnits(), await mergedUnits()];
    expect((await desk.unmerge(first.from.id)).status).toBe(200);
    expect(await desk.read(second.from.id)).toMatchObject({ archived: true });
    expect((await desk.read(first.activity.id)).values).toEqual(first.activity.values);
  });

  test('is refused for what was never merged, or has been restored', async () => {
    const { from } = await mergedUnits();
    expect((await restore(officer, 'unit', from.id, 2)).status).toBe(200);
    expect(bodyOf<Refusal>(await desk.unmerge(from.id)).type).toBe('/problems/not-merged');
    const unit = await desk.unitNamed('Alone');
    expect((await desk.unmerge(unit.id)).status).toBe(409);
    expect((await desk.unmerge('UNI-9999')).status).toBe(404);
  });
});
