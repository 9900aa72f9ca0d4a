import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../client.ts';
import type { Running } from '../signing-in.ts';
import { add, archive, at, put, bodyOf, type AnsweredEntry, withOfficer } from './requests.ts';

let server: Running;
let officer: Client;

beforeAll(async () => void ({ server, officer } = await withOfficer()));
afterAll(async () => server[Symbol.asyncDispose]());

interface ChangeBody {
  readonly path: string;
  readonly kind: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
}
interface VersionBody {
  readonly version: number;
  readonly action: string;
  readonly actor: string;
  readonly reason?: string;
  readonly changes: readonly ChangeBody[];
}

const past = async (id: string, rest: string): Promise<VersionBody[]> =>
  bodyOf<{ items: VersionBody[] }>(await officer.send('GET', at('activity', id) + rest)).items;

describe('the past of an entry', () => {
  test('is told in words, newest first, in the language asked for', async () => {
    const unit = await add(officer, 'unit', { name: 'Pay office' });
    const { id, values } = await add(officer, 'activity', { name: 'Pay', purposes: [{ text: 'Pay wages' }] });
    const [purpose] = values['purposes'] as { id: string }[];
    const next = {
      name: 'Pay',
      unit: unit.id,
      purposes: [{ id: purpose?.id, text: 'Pay salaries' }, { text: 'Report' }],
    };
    await put(officer, 'activity', id, 1, next, 'Reorganised');
    await archive(officer, 'activity', id, 2, 'Outsourced');
    const [archived, changed, created] = await past(id, '/history');
    expect(archived).toMatchObject({ version: 3, action: 'archived', reason: 'Outsourced', changes: [] });
    expect(changed).toMatchObject({ version: 2, action: 'changed', reason: 'Reorganised', actor: expect.any(String) });
    expect(changed?.changes.map(({ label, before, after }) => [label, before, after])).toEqual([
      ['Unit', '', 'Pay office'],
      ['Purposes (Pay salaries) › Purpose', 'Pay wages', 'Pay salaries'],
      ['Purposes', '', 'Purpose: Report'],
    ]);
    expect(created?.changes.map(({ kind }) => kind)).toEqual(['added', 'added']);
    const [, norwegian] = await past(id, '/history?lang=nb');
    expect(norwegian?.changes[0]?.label).toBe('Enhet');
  });

  test('is there version by version, and as the difference of any two', async () => {
    const { id } = await add(officer, 'activity', { name: 'One' });
    await put(officer, 'activity', id, 1, { name: 'Two' });
    await put(officer, 'activity', id, 2, { name: 'Three' });
    const second = await officer.send('GET', `${at('activity', id)}/versions/2`);
    expect(bodyOf(second)).toMatchObject({ id, version: 2, action: 'changed', values: { name: 'Two' } });
    const difference = bodyOf<VersionBody>(await officer.send('GET', `${at('activity', id)}/diff?from=1&to=3`));
    expect(difference.changes).toEqual([
      { path: 'name', kind: 'changed', label: 'Name', before: 'One', after: 'Three' },
    ]);
    const back = bodyOf<VersionBody>(await officer.send('GET', `${at('activity', id)}/diff?from=3&to=1`));
    expect(back.changes[0]).toMatchObject({ before: 'Three', after: 'One' });
  });

  test.each(['/versions/9', '/versions/x', '/versions/1e0x', '/diff?from=1&to=9'])('has no %s', async (rest) => {
    const { id } = await add(officer, 'activity', { name: 'One' });
    expect((await officer.send('GET', at('activity', id) + rest)).status).toBe(404);
  });

  test('says that rows only changed places', async () => {
    const made = await add(officer, 'activity', { purposes: [{ text: 'A' }, { text: 'B' }] });
    const purposes = (made.values['purposes'] as object[]).toReversed();
    await put(officer, 'activity', made.id, 1, { purposes });
    const [changed] = await past(made.id, '/history');
    expect(changed?.changes.map(({ label, before, after }) => [label, before, after])).toEqual([
      ['Purposes (order)', 'A, B', 'B, A'],
    ]);
  });
});

describe('where an answer comes from', () => {
  const note = { path: 'name', status: 'stated', quote: 'We keep your address', note: 'Page 2' } as const;
  const labelled = (changes: readonly ChangeBody[] | undefined) =>
    changes?.map(({ label, before, after }) => [label, before, after]);

  test('is told of the fields by their labels and the rows by their names', async () => {
    const { id, values } = await add(officer, 'activity', { name: 'Pay', purposes: [{ text: 'Pay wages' }] });
    const [purpose] = values['purposes'] as { id: string }[];
    const row = `purposes/${purpose?.id}`;
    const remarks = [
      { id: 'q1', ...note },
      { id: 'q2', path: `${row}/legalBasis`, note: 'Guessed' },
      { id: 'q3', path: row, note: 'A row' },
      { id: 'q4', path: 'nowhere/x', note: 'Lost' },
    ];
    await put(officer, 'activity', id, 1, { ...values, remarks });
    const [changed] = await past(id, '/history');
    expect(labelled(changed?.changes)).toEqual([
      ['Provenance (Name)', '', 'Standing: Stated in the source, Quote: We keep your address, Note: Page 2'],
      ['Provenance (Purposes (Pay wages) › Legal basis)', '', 'Note: Guessed'],
      ['Provenance (Purposes (Pay wages))', '', 'Note: A row'],
      ['Provenance (nowhere/x)', '', 'Note: Lost'],
    ]);
  });

  test('is told in the same words when it changes or goes', async () => {
    const remarks = [
      { id: 'q1', ...note },
      { id: 'q2', path: 'description', note: 'Goes' },
      { id: 'q3', path: 'name', note: 'Moves' },
    ];
    const { id, values } = await add(officer, 'activity', { name: 'Pay', remarks });
    const kept = [
      { id: 'q1', ...note, note: 'Page 3' },
      { id: 'q3', path: 'description', note: 'Moves' },
    ];
    await put(officer, 'activity', id, 1, { ...values, remarks: kept });
    const [changed] = await past(id, '/history');
    expect(labelled(changed?.changes)).toEqual([
      ['Provenance (Name) › Note', 'Page 2', 'Page 3'],
      ['Provenance (Description)', 'Note: Goes', ''],
      ['Provenance (Description) › Field', 'Name', 'Description'],
    ]);
  });
});

test('an activity tells what follows from it and what it inherits, by name', async () => {
  const measure = await add(officer, 'security-measure', { name: 'Locks' });
  const recipient = await add(officer, 'recipient', { name: 'Cloud', storageCountries: ['US'] });
  const defaults = { securityMeasures: [measure.id], disclosures: [{ recipient: recipient.id }] };
  const organisation = await add(officer, 'organisation', { name: 'Example', defaults });
  const category = await add(officer, 'data-category', {
    name: 'Health',
    elements: [{ name: 'Illness', special: 'health' }],
  });
  const values = { organisation: organisation.id, data: [{ category: category.id }] };
  const { derived, names } = await add(officer, 'activity', values);
  expect(derived).toMatchObject({
    flags: { specialCategories: ['health'], thirdCountries: ['US'] },
    effective: { securityMeasures: [{ value: measure.id, from: organisation.id }] },
  });
  expect(names).toMatchObject({ [measure.id]: 'Locks', [recipient.id]: 'Cloud', [organisation.id]: 'Example' });
});

test('a processor tells its places in chains', async () => {
  const first = await add(officer, 'recipient', { name: 'Cloud', engagedBy: [{ service: 'Hosting' }] });
  const second = await add(officer, 'recipient', { name: 'Host', engagedBy: [{ recipient: first.id }] });
  expect(second.derived).toMatchObject({ tier: 2, places: [{ tier: 2, through: [first.id] }] });
  expect(second.names).toEqual({ [first.id]: 'Cloud' });
  const category = await add(officer, 'recipient', { name: 'Police' });
  expect(category.derived).toMatchObject({ tier: null, places: [] });
});

test('the log tells who did what, newest first, and no content', async () => {
  const { id } = await add(officer, 'person', { name: 'Ola', phone: '+47 99 88 77 66' });
  const answer = await officer.send('GET', '/api/v1/log?size=1');
  const log = bodyOf<{ items: AnsweredEntry[]; names: Record<string, string>; total: number }>(answer);
  expect(log.items).toMatchObject([{ kind: 'person', id, version: 1, action: 'created', role: 'privacy-officer' }]);
  expect(log.names).toEqual({ [id]: 'Ola' });
  expect(answer.text).not.toContain('99 88');
  const last = bodyOf<typeof log>(await officer.send('GET', `/api/v1/log?size=1&page=${log.total}`));
  expect(last.items).toMatchObject([{ seq: 1 }]);
  const beyond = bodyOf<typeof log>(await officer.send('GET', `/api/v1/log?size=1&page=${log.total + 1}`));
  expect(beyond.items).toEqual([]);
});

test('the log is verified, also against a head noted earlier', async () => {
  const first = bodyOf<{ sound: boolean; head: string }>(await officer.send('GET', '/api/v1/log/verify'));
  expect(first.sound).toBe(true);
  await add(officer, 'person', { name: 'Kari' });
  const verify = async (head: string) => bodyOf(await officer.send('GET', `/api/v1/log/verify?head=${head}`));
  expect(await verify(first.head)).toMatchObject({ sound: true });
  const foreign = `1:${'0'.repeat(64)}`;
  expect(await verify(foreign)).toMatchObject({ sound: false, message: expect.any(String) });
  expect((await officer.send('GET', '/api/v1/log/verify?head=nonsense')).status).toBe(422);
});
