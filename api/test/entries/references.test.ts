import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answer, Client } from '../client.ts';
import type { Running } from '../signing-in.ts';
import { add, archive, at, put, restore, bodyOf, type AnsweredEntry, withOfficer } from './requests.ts';
import { writeTo } from '../storage/lines.ts';

let server: Running;
let officer: Client;

beforeAll(async () => void ({ server, officer } = await withOfficer()));
afterAll(async () => server[Symbol.asyncDispose]());

interface Refusal {
  readonly errors?: readonly { path: string; code: string; message: string }[];
  readonly usedBy?: readonly { id: string; title: string }[];
  readonly detail: string;
}

const errorsOf = (answer: Answer) => (bodyOf<Refusal>(answer).errors ?? []).map(({ path, code }) => [path, code]);
const linesOf = async (id: string) => (await server.journal.since(0, 10_000)).filter((line) => line.id === id).length;

describe('a reference', () => {
  test('must lead somewhere, and to an entry of the right kind', async () => {
    const { id } = await add(officer, 'unit', { name: 'Pay office' });
    const values = { unit: 'UNI-9999', organisation: id, data: [{ dataSubjects: ['DS-0404'] }] };
    const wrongKind = await officer.send('POST', at('activity'), { values });
    expect(errorsOf(wrongKind)).toEqual([['/organisation', 'malformed']]);
    const { organisation: _, ...others } = values;
    const nowhere = await officer.send('POST', at('activity'), { values: others });
    expect(errorsOf(nowhere)).toEqual([
      ['/unit', 'unknown-reference'],
      ['/data/0/dataSubjects', 'unknown-reference'],
    ]);
  });

  test('may not newly lead to an archived entry', async () => {
    const unit = await add(officer, 'unit', { name: 'Typing pool' });
    await archive(officer, 'unit', unit.id, 1);
    const answer = await officer.send('POST', at('activity'), { values: { unit: unit.id } });
    expect(errorsOf(answer)).toEqual([['/unit', 'archived-reference']]);
  });

  test('tells what it is called', async () => {
    const unit = await add(officer, 'unit', { name: 'Pay office' });
    const activity = await add(officer, 'activity', { unit: unit.id });
    expect(activity.names).toEqual({ [unit.id]: 'Pay office' });
    await put(officer, 'unit', unit.id, 1, { name: 'Wages office' });
    const now = bodyOf<AnsweredEntry>(await officer.send('GET', at('activity', activity.id)));
    expect(now.names).toEqual({ [unit.id]: 'Wages office' });
  });
});

describe('archiving', () => {
  test('is refused while live entries refer to it, and writes nothing', async () => {
    const unit = await add(officer, 'unit', { name: 'Pay office' });
    const activity = await add(officer, 'activity', { name: 'Pay', unit: unit.id });
    const answer = await archive(officer, 'unit', unit.id, 1);
    expect(answer.status).toBe(409);
    expect(bodyOf<Refusal>(answer).usedBy).toEqual([{ kind: 'activity', id: activity.id, title: 'Pay' }]);
    expect(await linesOf(unit.id)).toBe(1);
  });

  test('is allowed once nobody, or only archived entries, comments and itself refer to it', async () => {
    const system = await add(officer, 'system', { name: 'Payroll' });
    const activity = await add(officer, 'activity', { name: 'Pay', systems: [system.id] });
    await put(officer, 'system', system.id, 1, { name: 'Payroll', copiesTo: [{ system: system.id }] });
    await add(officer, 'comment', { text: 'Still in use?', about: system.id });
    await archive(officer, 'activity', activity.id, 1);
    expect((await archive(officer, 'system', system.id, 2)).status).toBe(200);
    const back = await restore(officer, 'activity', activity.id, 2);
    expect(back.status).toBe(409);
    expect(bodyOf<Refusal>(back).detail).toContain(system.id);
    await restore(officer, 'system', system.id, 3);
    expect((await restore(officer, 'activity', activity.id, 2)).status).toBe(200);
  });
});

describe('the same engagement twice', () => {
  const twice = [
    { id: 'a', organisation: 'ORG-0001', service: 'Hosting' },
    { id: 'b', organisation: 'ORG-0001', service: 'Hosting' },
  ];

  test('is refused where it is said again', async () => {
    const host = await add(officer, 'recipient', { name: 'Host' });
    const rows = [
      { recipient: host.id, service: 'Storage' },
      { recipient: host.id, service: 'Backup' },
      { recipient: host.id, service: 'Storage' },
    ];
    const answer = await officer.send('POST', at('recipient'), { values: { name: 'Cloud', engagedBy: rows } });
    expect(errorsOf(answer)).toEqual([['/engagedBy/2/recipient', 'repeated']]);
    const lasting = await add(officer, 'recipient', { name: 'Cloud', engagedBy: rows.slice(0, 2) });
    expect((await put(officer, 'recipient', lasting.id, 1, { engagedBy: rows })).status).toBe(422);
    expect(await linesOf(lasting.id)).toBe(1);
  });

  test('that was stored before is read, and saved as it stands or mended', async () => {
    await add(officer, 'organisation', { workingName: 'Ours' });
    await writeTo(server.register, () => [
      {
        kind: 'recipient',
        id: 'REC-0900',
        version: 1,
        action: 'created',
        snapshot: { archived: false, values: { name: 'Old', engagedBy: twice } },
      },
    ]);
    const read = await officer.send('GET', `${at('recipient', 'REC-0900')}?include=page`);
    expect(bodyOf<AnsweredEntry>(read).values['engagedBy']).toEqual(twice);
    const renamed = { name: 'Old host', engagedBy: twice };
    expect((await put(officer, 'recipient', 'REC-0900', 1, renamed)).status).toBe(200);
    const third = { name: 'Old host', engagedBy: [...twice, { id: 'c', organisation: 'ORG-0001', service: 'Mail' }] };
    expect((await put(officer, 'recipient', 'REC-0900', 2, third)).status).toBe(200);
    const mended = { name: 'Old host', engagedBy: twice.slice(0, 1) };
    expect((await put(officer, 'recipient', 'REC-0900', 3, mended)).status).toBe(200);
    expect(errorsOf(await put(officer, 'recipient', 'REC-0900', 4, renamed))).toEqual([
      ['/engagedBy/1/organisation', 'repeated'],
    ]);
    expect(await linesOf('REC-0900')).toBe(4);
  });
});

describe('a circle is refused and named', () => {
  test('of processors engaging each other', async () => {
    const first = await add(officer, 'recipient', { name: 'Cloud' });
    const second = await add(officer, 'recipient', { name: 'Host', engagedBy: [{ recipient: first.id }] });
    const third = await add(officer, 'recipient', { name: 'Backup', engagedBy: [{ recipient: second.id }] });
    const values = { name: 'Cloud', engagedBy: [{}, { recipient: third.id }] };
    const answer = await put(officer, 'recipient', first.id, 1, values);
    expect(errorsOf(answer)).toEqual([['/engagedBy/1/recipient', 'cycle']]);
    const message = bodyOf<Refusal>(answer).errors?.[0]?.message;
    for (const { id } of [first, second, third]) expect(message).toContain(id);
    const itself = await put(officer, 'recipient', first.id, 1, { engagedBy: [{ recipient: first.id }] });
    expect(itself.status).toBe(422);
  });

  test.each([
    ['unit', 'parent'],
    ['data-category', 'parent'],
    ['data-subject-category', 'parent'],
    ['activity', 'replacedBy'],
  ] as const)('of %s by %s', async (kind, field) => {
    const top = await add(officer, kind, { name: 'Top' });
    const middle = await add(officer, kind, { name: 'Middle', [field]: top.id });
    const bottom = await add(officer, kind, { name: 'Bottom', [field]: middle.id });
    const answer = await put(officer, kind, top.id, 1, { name: 'Top', [field]: bottom.id });
    expect(errorsOf(answer)).toEqual([[`/${field}`, 'cycle']]);
    expect((await put(officer, kind, top.id, 1, { name: 'Top', [field]: top.id })).status).toBe(422);
    expect(await linesOf(top.id)).toBe(1);
  });
});

describe('where used', () => {
  test('names every place, in words', async () => {
    const category = await add(officer, 'data-category', { name: 'Bank account' });
    const values = { name: 'Pay', data: [{ category: category.id }], disclosures: [{ data: [category.id] }] };
    const { id } = await add(officer, 'activity', values);
    const answer = await officer.send('GET', `${at('data-category', category.id)}/where-used?lang=nb`);
    const { items, total } = bodyOf<{ items: Record<string, unknown>[]; total: number }>(answer);
    expect(total).toBe(1);
    expect(items.map((item) => [item['id'], item['title'], item['label']])).toEqual([
      [id, 'Pay', 'Personopplysninger og registrerte › Kategori av personopplysninger'],
      [id, 'Pay', 'Mottakere › Hvilke opplysninger'],
    ]);
    expect(String(items[0]?.['path'])).toMatch(/^data\/[\w-]+\/category$/);
  });

  test('follows changes', async () => {
    const unit = await add(officer, 'unit', { name: 'Pay office' });
    const { id } = await add(officer, 'activity', { name: 'Pay', unit: unit.id });
    await put(officer, 'activity', id, 1, { name: 'Pay' });
    const answer = await officer.send('GET', `${at('unit', unit.id)}/where-used`);
    expect(bodyOf(answer)).toMatchObject({ items: [], total: 0 });
  });
});
