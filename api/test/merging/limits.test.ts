import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { redact } from '#storage/redact.ts';
import type { Answer, Client } from '../client.ts';
import {
  add,
  archive,
  at,
  put,
  restore,
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
afterEach(() => void vi.useRealTimers());

const refusal = (answer: Answer) => [
  answer.status,
  bodyOf<Refusal>(answer).type.split('/').at(-1),
  bodyOf<Refusal>(answer).errors?.map(({ path, code }) => `${path} ${code}`),
];
const pair = async () => [await desk.unitNamed('HR'), await desk.unitNamed('H.R.')] as const;
const head = async (): Promise<number> => (await server.journal.head()).seq;

describe('a merge', () => {
  test('that would hold more than an entry may is refused, and the preview says so', async () => {
    const names = (from: number): string[] => Array.from({ length: 1500 }, (_none, more) => `Name ${from + more}`);
    const into = await add(officer, 'recipient', { name: 'Acme', tradeNames: names(0) });
    const from = await add(officer, 'recipient', { name: 'Acme', tradeNames: names(1500) });
    const seq = await head();
    expect(refusal(await desk.merge(from.id, into.id))).toEqual([422, 'invalid', [`/${into.id}/tradeNames too-many`]]);
    expect((await desk.preview(from.id, into.id)).obstacles.map(({ path }) => path)).toEqual([`${into.id}/tradeNames`]);
    expect(await head()).toBe(seq);
  });

  test('leaves archived entries and acceptances as they stand, and comments speak of where the row is now', async () => {
    const into = await add(officer, 'data-category', { elements: [{ id: 'a', name: 'Name' }] });
    const from = await add(officer, 'data-category', { elements: [{ id: 'a', name: 'Address' }] });
    const gone = await add(officer, 'activity', { data: [{ id: 'd', category: from.id }] });
    await archive(officer, 'activity', gone.id, 1);
    const accepted = await add(officer, 'acceptance', { about: from.id, reason: 'For now' });
    const comment = await add(officer, 'comment', { about: from.id, path: 'elements/a/name', text: 'Which?' });
    expect(bodyOf<Outcome>(await desk.merge(from.id, into.id))).toMatchObject({ moved: 1, records: 1 });
    expect((await desk.read(into.id)).values['elements']).toEqual([
      { id: 'a', name: 'Name' },
      { id: 'a-2', name: 'Address' },
    ]);
    expect((await desk.read(comment.id)).values).toMatchObject({ about: into.id, path: 'elements/a-2/name' });
    expect(await desk.read(gone.id)).toMatchObject({ version: 2, values: gone.values });
    expect(await desk.read(accepted.id)).toMatchObject({ version: 1, values: accepted.values });
  });

  test('of an entry into one below it leaves that one with nothing above it', async () => {
    const from = await desk.unitNamed('HR');
    const into = await desk.unitNamed('Human resources', { parent: from.id });
    const beside = await desk.unitNamed('Pay office', { parent: from.id });
    expect(bodyOf<Outcome>(await desk.merge(from.id, into.id))).toMatchObject({ moved: 1, records: 1 });
    const { values, version } = await desk.read(into.id);
    expect([version, values['parent']]).toEqual([2, undefined]);
    expect((await desk.read(beside.id)).values['parent']).toBe(into.id);
    expect((await desk.unmerge(from.id)).status).toBe(200);
    expect((await desk.read(into.id)).values).toEqual(into.values);
  });

  test('signs every line with the role it was done in', async () => {
    const [into, from] = await pair();
    const seq = await head();
    await desk.merge(from.id, into.id);
    await desk.unmerge(from.id);
    const lines = await server.journal.since(seq);
    expect(lines.map(({ id, action, role, reason: why }) => [id, action, role, why])).toEqual([
      [from.id, 'merged', 'privacy-officer', reason],
      [into.id, 'changed-by-merge', 'privacy-officer', reason],
      [from.id, 'restored', 'privacy-officer', 'Two after all'],
      [into.id, 'changed', 'privacy-officer', 'Two after all'],
    ]);
  });

  test.each(['', ' ', 'a\0b', 'x'.repeat(2001)])('needs a reason that says something (%#)', async (words) => {
    const [into, from] = await pair();
    const to = place(from.id);
    const merge = await officer.send('POST', `${to}/merge`, { into: into.id, reason: words }, { 'If-Match': '"1"' });
    expect([merge.status, bodyOf<Refusal>(merge).errors?.map(({ path }) => path)]).toEqual([422, ['/reason']]);
    await desk.merge(from.id, into.id);
    const unmerge = await officer.send('POST', `${to}/unmerge`, { reason: words });
    expect([unmerge.status, bodyOf<Refusal>(unmerge).errors?.map(({ path }) => path)]).toEqual([422, ['/reason']]);
  });

  test('tells a page of what it would move at a time', async () => {
    const [into, from] = await pair();
    for (const name of ['A', 'B', 'C']) await add(officer, 'activity', { name, unit: from.id });
    const page = async (number: number) =>
      bodyOf<{ records: { items: AnsweredEntry[]; total: number } }>(
        await officer.send('GET', `${place(from.id)}/merge?into=${into.id}&size=2&page=${number}`),
      ).records;
    const [first, second] = [await page(1), await page(2)];
    expect([first.total, ...[first, second].map(({ items }) => items.length)]).toEqual([3, 2, 1]);
    expect(new Set([...first.items, ...second.items].map(({ title }) => title))).toEqual(new Set(['A', 'B', 'C']));
  });
});

describe('undoing a merge', () => {
  test('takes apart the last one, when there was one before', async () => {
    const [into, from] = await pair();
    const other = await desk.unitNamed('People');
    await desk.merge(from.id, into.id);
    await desk.unmerge(from.id);
    expect((await desk.merge(from.id, other.id, 3)).status).toBe(200);
    expect(bodyOf(await officer.send('GET', `${place(from.id)}/merged`))).toMatchObject({ into: { id: other.id } });
    expect((await desk.unmerge(from.id)).status).toBe(200);
    expect((await desk.read(other.id)).values).toEqual(other.values);
  });

  test('of one of two that were done in the same moment leaves the other', async () => {
    const [[a, b], [c, d]] = [await pair(), await pair()];
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() });
    await Promise.all([desk.merge(b.id, a.id), desk.merge(d.id, c.id)]);
    vi.useRealTimers();
    expect(bodyOf(await officer.send('GET', `${place(b.id)}/merged`))).toMatchObject({ records: 0, changed: [] });
    expect((await desk.unmerge(b.id)).body).toMatchObject({ records: 0 });
    expect((await desk.read(d.id)).archived).toBe(true);
  });

  test('is refused when what the one that went refers to has been archived since', async () => {
    const [ours, theirs] = [
      await add(officer, 'recipient', { name: 'Ours' }),
      await add(officer, 'recipient', { name: 'Theirs' }),
    ];
    const into = await add(officer, 'system', { name: 'CRM', provider: ours.id });
    const from = await add(officer, 'system', { name: 'C.R.M.', provider: theirs.id });
    await desk.merge(from.id, into.id);
    expect((await archive(officer, 'recipient', theirs.id, 1)).status).toBe(200);
    const answer = await desk.unmerge(from.id);
    expect(refusal(answer)).toEqual([409, 'refers-to-archived', undefined]);
    expect(bodyOf<Refusal>(answer).detail).toContain(theirs.id);
    expect((await restore(officer, 'recipient', theirs.id, 2)).status).toBe(200);
    expect((await desk.unmerge(from.id)).status).toBe(200);
  });

  test('is refused when it would close a circle that has been opened elsewhere since', async () => {
    const [top, above] = [await desk.unitNamed('Top'), await desk.unitNamed('Above')];
    const into = await desk.unitNamed('HR', { parent: top.id });
    const from = await desk.unitNamed('H.R.', { parent: above.id });
    const below = await desk.unitNamed('Below', { parent: from.id });
    await desk.merge(from.id, into.id);
    expect((await put(officer, 'unit', above.id, 1, { name: 'Above', parent: below.id })).status).toBe(200);
    const seq = await head();
    const [status, type, errors] = refusal(await desk.unmerge(from.id));
    expect([status, type, errors]).toEqual([422, 'invalid', expect.arrayContaining([`/${from.id}/parent cycle`])]);
    expect(await head()).toBe(seq);
  });

  test('is refused when what an entry said before has been taken out of the journal for good', async () => {
    const [into, from] = await pair();
    const [made] = await server.journal.history('unit', into.id);
    await desk.merge(from.id, into.id);
    await redact(server.journal, made?.seq ?? 0, {
      actor: 'cli',
      role: 'admin',
      at: new Date().toISOString(),
      reason: 'Art. 17',
    });
    const answer = await desk.unmerge(from.id);
    expect(refusal(answer)).toEqual([409, 'changed-since', undefined]);
    expect(bodyOf<Refusal>(answer).detail).toContain(into.id);
  });

  test('tells everybody who merged what and when, and why to those who read the log', async () => {
    const [into, from] = await pair();
    await desk.merge(from.id, into.id);
    const line = (await server.journal.history('unit', from.id)).at(-1);
    const facts = { into: { id: into.id }, at: line?.at, actor: line?.actor };
    for (const [role, why] of [
      ['viewer', undefined],
      ['editor', undefined],
      ['auditor', reason],
      ['privacy-officer', reason],
    ] as const) {
      const merged = bodyOf(await (await withRole(server, role)).send('GET', `${place(from.id)}/merged`));
      expect(merged).toMatchObject(facts);
      expect([role, merged['reason']]).toEqual([role, why]);
    }
  });

  test('tells what has been changed since only to those who may see it', async () => {
    const [into, from] = await pair();
    const comment = await add(officer, 'comment', { text: 'Hm', about: from.id });
    await desk.merge(from.id, into.id);
    await put(officer, 'comment', comment.id, 2, { text: 'Hm!', about: into.id });
    const changedFor = async (caller: Client) =>
      bodyOf<{ changed: AnsweredEntry[] }>(await caller.send('GET', `${place(from.id)}/merged`)).changed.map(
        ({ id }) => id,
      );
    expect(await changedFor(officer)).toEqual([comment.id]);
    expect(await changedFor(await withRole(server, 'viewer'))).toEqual([]);
  });
});

test.each([
  ['GET', 'merge?into=PA-0002'],
  ['POST', 'merge', {}],
  ['GET', 'merged'],
  ['POST', 'unmerge', {}],
])('activities are not there to be merged: %s %s', async (method, way, body?: object) => {
  const { id } = await add(officer, 'activity', { name: 'Pay' });
  expect((await officer.send(method, `${at('activity', id)}/${way}`, body)).status).toBe(404);
});
