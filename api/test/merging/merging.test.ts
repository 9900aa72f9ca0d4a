import { mergingKinds } from 'domain/merging';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { entryLineOf } from '#storage/entry-lines.ts';
import type { Answer, Client } from '../client.ts';
import {
  add,
  archive,
  at,
  fullValues,
  put,
  somethingOfEach,
  bodyOf,
  type AnsweredEntry,
  withOfficer,
  withRole,
} from '../entries/requests.ts';
import type { Running } from '../signing-in.ts';
import { deskOf, type Outcome, place, reason, type Refusal } from './requests.ts';

let server: Running;
let officer: Client;
let desk: ReturnType<typeof deskOf>;

beforeAll(async () => {
  ({ server, officer } = await withOfficer());
  desk = deskOf(officer);
});
afterAll(async () => server[Symbol.asyncDispose]());

const errorsOf = (answer: Answer) => (bodyOf<Refusal>(answer).errors ?? []).map(({ path, code }) => [path, code]);
const linesAfter = async (seq: number) =>
  (await server.journal.since(seq, 5000)).map(
    ({ id, version, action, reason: why }) => `${id} ${version} ${action}: ${why}`,
  );

describe('merging', () => {
  test('moves every reference, archives the one that goes, and says why in each line', async () => {
    const into = await add(officer, 'recipient', { name: 'Acme', country: 'NO' });
    const from = await add(officer, 'recipient', { name: 'ACME AS', country: 'SE', service: 'Hosting' });
    const system = await add(officer, 'system', { name: 'CRM', provider: from.id });
    const activity = await add(officer, 'activity', {
      name: 'Sales',
      disclosures: [
        { id: 'a', recipient: from.id },
        { id: 'b', recipient: into.id },
      ],
    });
    const shown = await desk.preview(from.id, into.id);
    expect(shown).toMatchObject({
      moved: 2,
      kinds: [
        { kind: 'activity', records: 1, references: 1 },
        { kind: 'system', records: 1, references: 1 },
      ],
      obstacles: [],
    });
    expect(shown.records).toMatchObject({
      total: 2,
      items: expect.arrayContaining([expect.objectContaining({ id: system.id, labels: ['Provider'] })]) as unknown,
    });
    expect(shown.changes.map(({ label, after }) => [label, after])).toEqual([
      ['Trade names', 'ACME AS'],
      ['Service', 'Hosting'],
    ]);
    expect(shown.differences).toEqual([
      { path: 'name', label: 'Name or category', stays: 'Acme', gives: 'ACME AS' },
      { path: 'country', label: 'Country of establishment', stays: 'Norway', gives: 'Sweden' },
    ]);
    const { seq } = await server.journal.head();
    const answer = await desk.merge(from.id, into.id);
    expect([answer.status, bodyOf<Outcome>(answer)]).toMatchObject([
      200,
      { moved: 2, records: 2, into: { id: into.id, version: 2 }, from: { id: from.id, version: 2 } },
    ]);
    expect((await desk.read(into.id)).values).toEqual({
      name: 'Acme',
      tradeNames: ['ACME AS'],
      country: 'NO',
      service: 'Hosting',
    });
    expect((await desk.read(activity.id)).values['disclosures']).toEqual([{ id: 'b', recipient: into.id }]);
    expect(await desk.read(from.id)).toMatchObject({ archived: true, values: { name: 'ACME AS' } });
    const lines = await linesAfter(seq);
    expect(lines.slice(0, 2)).toEqual([`${from.id} 2 merged: ${reason}`, `${into.id} 2 changed-by-merge: ${reason}`]);
    const others = [activity.id, system.id].map((id) => `${id} 2 changed-by-merge: ${reason}`);
    expect(lines.slice(2)).toEqual(expect.arrayContaining(others));
    expect(lines).toHaveLength(4);
    expect(await server.journal.verify()).toMatchObject({ sound: true });
  });

  test.each(mergingKinds)('two full entries of kind %s, and undoing it, gives back every value', async (kind) => {
    const pool = await somethingOfEach(officer);
    const into = await add(officer, kind, fullValues(kind, pool));
    const from = await add(officer, kind, fullValues(kind, pool));
    const comment = await add(officer, 'comment', { text: 'Hm', about: from.id });
    const to = `${at(kind, from.id)}/`;
    expect((await officer.send('GET', `${to}merge?into=${into.id}`)).status).toBe(200);
    expect((await officer.send('POST', `${to}merge`, { into: into.id, reason }, { 'If-Match': '"1"' })).status).toBe(
      200,
    );
    expect((await desk.read(comment.id)).values).toEqual({ text: 'Hm', about: into.id });
    expect(bodyOf(await officer.send('GET', `${to}merged`))).toMatchObject({
      into: { id: into.id },
      reason,
      records: 1,
      changed: [],
    });
    expect((await officer.send('POST', `${to}unmerge`, { reason: 'Two after all' })).status).toBe(200);
    for (const one of [into, from])
      expect(bodyOf<AnsweredEntry>(await officer.send('GET', at(kind, one.id)))).toMatchObject({
        version: 3,
        archived: false,
        values: one.values,
      });
    expect((await desk.read(comment.id)).values).toEqual(comment.values);
    expect(bodyOf(await officer.send('GET', `${to}merged`))).toEqual({ into: null });
  });

  test('of an entry that a thousand others refer to is one act', async () => {
    const [into, from] = [await desk.unitNamed('HR'), await desk.unitNamed('Human resources')];
    const made: string[] = [];
    for (let count = 0; count < 1000; count += 50) {
      const some = await Promise.all(
        Array.from({ length: 50 }, (_, more) => add(officer, 'activity', { name: `${count + more}`, unit: from.id })),
      );
      made.push(...some.map(({ id }) => id));
    }
    expect((await desk.preview(from.id, into.id)).records).toMatchObject({ total: 1000 });
    const { seq } = await server.journal.head();
    expect(bodyOf<Outcome>(await desk.merge(from.id, into.id))).toMatchObject({ moved: 1000, records: 1000 });
    expect(await linesAfter(seq)).toHaveLength(1002);
    expect((await desk.read(made[999] ?? '')).values).toEqual({ name: '999', unit: into.id });
    expect(bodyOf<Outcome>(await desk.unmerge(from.id))).toMatchObject({ records: 1000 });
    expect((await desk.read(made[999] ?? '')).values).toEqual({ name: '999', unit: from.id });
  });
});

describe('a merge is refused, and nothing written,', () => {
  const refused = async (answer: Answer, seq: number) => {
    expect((await server.journal.head()).seq).toBe(seq);
    return [answer.status, errorsOf(answer)];
  };
  const head = async () => (await server.journal.head()).seq;

  test('with itself, another kind, one that is archived or is not there', async () => {
    const [unit, person, gone] = [
      await desk.unitNamed('HR'),
      await add(officer, 'person', { name: 'Kari' }),
      await desk.unitNamed('Gone'),
    ];
    await archive(officer, 'unit', gone.id, 1);
    const seq = await head();
    expect(await refused(await desk.merge(unit.id, unit.id), seq)).toEqual([422, [['/into', 'itself']]]);
    expect(await refused(await desk.merge(unit.id, person.id), seq)).toEqual([422, [['/into', 'other-kind']]]);
    expect(await refused(await desk.merge(unit.id, gone.id), seq)).toEqual([422, [['/into', 'archived-reference']]]);
    expect(await refused(await desk.merge(unit.id, 'UNI-9999'), seq)).toEqual([422, [['/into', 'unknown-reference']]]);
    expect(await refused(await desk.merge('UNI-9999', unit.id), seq)).toEqual([404, []]);
    expect(await refused(await desk.merge(gone.id, unit.id, 2), seq)).toEqual([409, []]);
  });

  test('without a reason, without a version, or from an older one', async () => {
    const [into, from] = [await desk.unitNamed('HR'), await desk.unitNamed('H.R.')];
    await put(officer, 'unit', from.id, 1, { name: 'H. R.' });
    const seq = await head();
    const to = `${place(from.id)}/merge`;
    expect(await refused(await officer.send('POST', to, { into: into.id }, { 'If-Match': '"2"' }), seq)).toEqual([
      422,
      [['/reason', 'wrong-type']],
    ]);
    expect(await refused(await officer.send('POST', to, { into: into.id, reason }), seq)).toEqual([428, []]);
    const stale = await desk.merge(from.id, into.id, 1);
    expect([stale.status, bodyOf<Refusal>(stale).current?.version]).toEqual([412, 2]);
  });

  test('when a chain would go round in a circle, and the preview says so', async () => {
    const top = await desk.unitNamed('Top');
    const middle = await desk.unitNamed('Middle', { parent: top.id });
    const bottom = await desk.unitNamed('Bottom', { parent: middle.id });
    const seq = await head();
    expect(await refused(await desk.merge(bottom.id, top.id), seq)).toEqual([
      422,
      expect.arrayContaining([[`/${top.id}/parent`, 'cycle']]),
    ]);
    expect((await desk.preview(bottom.id, top.id)).obstacles.map(({ code }) => code)).toContain('cycle');
    expect((await desk.merge(middle.id, top.id)).status).toBe(200);
    expect((await desk.read(bottom.id)).values).toEqual({ name: 'Bottom', parent: top.id });
    expect((await desk.read(top.id)).values).toMatchObject({ name: 'Top' });
  });

  test('to whoever is no privacy officer', async () => {
    const [into, from] = [await desk.unitNamed('HR'), await desk.unitNamed('H.R.')];
    const editor = await withRole(server, 'editor');
    expect((await desk.merge(from.id, into.id, 1, editor)).status).toBe(403);
    expect((await desk.unmerge(from.id, editor)).status).toBe(403);
    expect((await desk.read(from.id)).may).toContain('merge');
    expect((await desk.read((await add(officer, 'activity', {})).id)).may).not.toContain('merge');
  });
});

test('the line of what was merged tells that it is archived when its content has been redacted', async () => {
  const [into, from] = [await desk.unitNamed('HR'), await desk.unitNamed('H.R.')];
  await desk.merge(from.id, into.id);
  const lines = (await server.journal.history('unit', from.id)).map((line) => entryLineOf({ ...line, snapshot: null }));
  expect(lines.map(({ archived, redacted }) => [archived, redacted])).toEqual([
    [false, true],
    [true, true],
  ]);
});
