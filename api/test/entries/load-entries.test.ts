import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { FileEntry } from 'domain/entry-file';
import { expect, test } from 'vitest';
import { readEntries } from '#storage/entry-files.ts';
import { LiveRegister } from '#storage/live-register.ts';
import { importedBy, loadEntries } from '#use-cases/entries/load-entries.ts';
import { Problem } from '#use-cases/problems/problem.ts';
import { type Folder, newFolder } from '../storage/folder.ts';
import { signed, unit } from '../storage/lines.ts';

const loading = { additional: false, sign: () => signed() };
const entry = (kind: FileEntry['kind'], key: string, values: object): FileEntry => ({
  kind,
  key,
  values: { ...values },
});

/** Loads entries into the register of a folder; answers how many, or what was wrong and where. */
async function load(folder: Folder, entries: readonly FileEntry[], how = loading): Promise<unknown> {
  const register = await LiveRegister.open(folder.journal());
  return loadEntries(register, entries, how, (count) => count).catch((error: unknown) => {
    if (!(error instanceof Problem)) throw error;
    return [error.is, ...(error.facts.issues ?? []).map(({ path: at, code }) => `${at.join('/')} ${code}`)];
  });
}

const linesIn = async (folder: Folder) => (await folder.journal().since(0, 100)).map((line) => line);

test('entries that refer to each other are written in one act, with references of the register', async () => {
  using folder = newFolder();
  const entries = [
    entry('organisation', 'us', { name: 'Ours', defaults: { securityMeasures: ['lock'] } }),
    entry('security-measure', 'lock', { name: 'Locks', organisation: 'us' }),
  ];
  expect(await load(folder, entries)).toBe(2);
  const lines = await linesIn(folder);
  expect(lines.map(({ id, action, actor, version }) => [id, action, actor, version])).toEqual([
    ['ORG-0001', 'imported', 'kari', 1],
    ['TOM-0001', 'imported', 'kari', 1],
  ]);
  expect(new Set(lines.map(({ at }) => at)).size).toBe(1);
  expect(lines.map(({ snapshot }) => snapshot)).toEqual([
    expect.stringContaining('"securityMeasures":["TOM-0001"]'),
    expect.stringContaining('"organisation":"ORG-0001"'),
  ]);
});

test('beside what is there when that is asked for, and it may refer to it', async () => {
  using folder = newFolder();
  await folder.journal().append([unit(1)], signed());
  const entries = [entry('activity', 'pay', { name: 'Pay', unit: 'UNI-0001' }), entry('unit', 'it', { name: 'IT' })];
  expect(await load(folder, entries)).toEqual(['not-empty']);
  expect(await load(folder, entries, { ...loading, additional: true })).toBe(2);
  expect((await linesIn(folder)).map(({ id }) => id)).toEqual(['UNI-0001', 'PA-0001', 'UNI-0002']);
});

test.each([
  [
    'a reference that leads nowhere',
    [entry('unit', 'a', { name: 'A', organisation: 'ORG-0042' })],
    ['entries/0/values/organisation unknown-reference'],
  ],
  [
    'a key of no entry',
    [entry('unit', 'a', { name: 'A' }), entry('unit', 'b', { organisation: 'lost' })],
    ['entries/1/values/organisation unknown-reference'],
  ],
  [
    'a term that does not exist, in a row',
    [entry('activity', 'a', { purposes: [{ text: 'Pay' }, { code: 'dpv:Nonsense' }] })],
    ['entries/0/values/purposes/1/code unknown-code'],
  ],
  [
    'a circle',
    [entry('unit', 'a', { name: 'A', parent: 'b' }), entry('unit', 'b', { name: 'B', parent: 'a' })],
    ['entries/0/values/parent cycle', 'entries/1/values/parent cycle'],
  ],
  ['a field that does not exist', [entry('unit', 'a', { planet: 'Mars' })], ['entries/0/values/planet unknown-field']],
])('with %s nothing is written, and it says where', async (_, entries, issues) => {
  using folder = newFolder();
  expect(await load(folder, [entry('unit', 'fine', { name: 'Fine' }), ...entries])).toEqual([
    'invalid',
    ...issues.map((issue) => issue.replace(/\d+/, (at) => `${Number(at) + 1}`)),
  ]);
  expect(await linesIn(folder)).toEqual([]);
});

test('only who may make entries of each kind may load them', () => {
  const law = [entry('vague-phrase', 'a', { phrase: 'as long as needed' })];
  const officer = { name: 'kari', account: 'kari', roles: ['privacy-officer'] } as const;
  expect(importedBy(officer, [entry('unit', 'a', {})])).toMatchObject({ actor: 'kari', role: 'privacy-officer' });
  expect(() => importedBy(officer, law)).toThrow(Problem);
  expect(() => importedBy({ ...officer, roles: ['editor'] }, [entry('unit', 'a', {})])).toThrow(Problem);
  expect(importedBy({ ...officer, roles: ['privacy-officer', 'admin'] }, law)).toMatchObject({ actor: 'kari' });
});

test.each([
  ['is not there', undefined, 'There is no file'],
  ['is no JSON', '{"format": 1', 'is not well-formed JSON'],
  ['is no file of entries', '{"format": 1, "entries": []}', 'is no file of entries'],
])('a file that %s is refused in a line', (_, text, line) => {
  using folder = newFolder();
  const file = path.join(folder.path, 'entries.json');
  if (text !== undefined) writeFileSync(file, text);
  expect(() => readEntries(file)).toThrow(line);
});
