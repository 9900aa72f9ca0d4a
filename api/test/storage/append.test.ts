import { expect, test } from 'vitest';
import { synchronousOf } from '#storage/sqlite/database.ts';
import { StorageBusy, VersionTaken } from '#storage/journal.ts';
import { newFolder, signed, unit, writeHistory } from './folder.ts';

const note = (key: string, value: string) => ({
  sql: 'INSERT INTO meta (key, value) VALUES (?, ?)',
  params: [key, value],
});
const notes = { sql: 'SELECT key FROM meta ORDER BY key', params: [] };

test('a line is stored whole, numbered and chained to the one above it', async () => {
  using folder = newFolder();
  const journal = folder.journal();
  await journal.append([unit(1)], signed('2026-03-02T08:00:00.000Z', 'reorganised'));
  await journal.append([unit(1, 2, 'Sales')], signed('2026-03-02T09:00:00.000Z'));
  const [first, second] = await journal.since(0);
  expect(first).toMatchObject({
    seq: 1,
    actor: 'kari',
    role: 'editor',
    reason: 'reorganised',
    previousHash: '0'.repeat(64),
  });
  expect(second).toMatchObject({ seq: 2, version: 2, reason: null, previousHash: first?.hash });
  expect(JSON.parse(second?.snapshot ?? '')).toEqual({ archived: false, values: { name: 'Sales' } });
  expect(await journal.head()).toEqual({ seq: 2, hash: second?.hash });
});

test('what was written here a moment ago is handed out as it lies in the file', async () => {
  using folder = newFolder();
  const [journal, other] = [folder.journal(), folder.journal()];
  await journal.append([unit(1), unit(2), unit(3)], signed());
  for (const seq of [0, 1, 3]) expect(await journal.since(seq)).toEqual(await other.since(seq));
  expect(await journal.since(0, 2)).toEqual(await other.since(0, 2));
  await other.append([unit(4)], signed());
  expect((await journal.since(1)).map(({ seq }) => seq)).toEqual([2, 3, 4]);
  expect(await other.since(1)).toEqual(await journal.since(1));
});

test('of two who write the same version one is refused, and nobody beside them is', async () => {
  using folder = newFolder();
  const journal = folder.journal();
  const outcomes = await Promise.allSettled([
    journal.append([unit(1)], signed()),
    journal.append([unit(2), unit(1)], signed(), [note('refused', 'too')]),
    journal.append([unit(3)], signed(), [note('kept', '')]),
  ]);
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(outcomes[1]).toMatchObject({ reason: expect.any(VersionTaken) });
  expect((await journal.since(0)).map(({ id }) => id)).toEqual(['UNI-0001', 'UNI-0003']);
  expect(await journal.rows(notes)).toEqual([{ key: 'kept' }]);
  expect(await journal.verify()).toMatchObject({ sound: true, head: { seq: 2 } });
});

test('lines and the statements beside them stand or fall together', async () => {
  using folder = newFolder();
  const journal = folder.journal();
  await journal.run([note('there', 'already')]);
  await expect(journal.append([unit(1)], signed(), [note('there', 'again')])).rejects.toThrow('UNIQUE');
  await expect(journal.append([unit(1), unit(1)], signed(), [note('new', '')])).rejects.toThrow(VersionTaken);
  expect(await journal.since(0)).toEqual([]);
  expect(await journal.rows(notes)).toEqual([{ key: 'there' }]);
});

test('time never goes backwards, whatever the clock does', async () => {
  using folder = newFolder();
  const journal = folder.journal();
  const clock = [
    '2026-03-02T08:00:00.000Z',
    '2031-01-01T00:00:00.000Z',
    '1999-01-01T00:00:00.000Z',
    '2031-01-01T00:00:01.000Z',
  ];
  for (const [index, at] of clock.entries()) await journal.append([unit(index + 1)], signed(at));
  const times = (await journal.since(0)).map(({ at }) => at);
  expect(times).toEqual([clock[0], clock[1], clock[1], clock[3]]);
  expect(await journal.verify()).toMatchObject({ sound: true });
});

test('who writes in one turn shares one transaction', async () => {
  using folder = newFolder();
  const journal = folder.journal();
  const other = folder.database();
  const seen = () => other.pragma('data_version', { simple: true }) as number;
  const before = seen();
  await Promise.all(Array.from({ length: 50 }, (_, index) => journal.append([unit(index + 1)], signed())));
  expect(seen() - before).toBe(1);
  expect((await journal.since(0)).map(({ seq }) => seq)).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
});

test('who decides in their turn sees what everybody before them wrote', async () => {
  using folder = newFolder();
  const [one, other] = [folder.journal(), folder.journal()];
  await other.append([unit(1)], signed());
  const seen: string[][] = [];
  const writer = (number: number) => ({
    seen: () => 0,
    decide: (newer: readonly { id: string }[]) => {
      seen.push(newer.map(({ id }) => id));
      return { lines: [unit(number)] };
    },
  });
  await Promise.all([one.write(writer(2), signed()), one.write(writer(3), signed())]);
  expect(seen).toEqual([['UNI-0001'], ['UNI-0001', 'UNI-0002']]);
});

test('what a writer throws is passed on, and nothing is written', async () => {
  using folder = newFolder();
  const journal = folder.journal();
  const refuse = () => {
    throw new RangeError('no');
  };
  const refused = journal.write({ seen: () => 0, decide: refuse }, signed());
  await expect(refused).rejects.toThrow(RangeError);
  expect(await journal.head()).toMatchObject({ seq: 0 });
});

test('a writer who waits too long for another process is told so and can try again', async () => {
  using folder = newFolder();
  const journal = folder.journal();
  await journal.append([unit(1)], signed());
  const other = folder.database();
  other.exec('BEGIN IMMEDIATE');
  const patient = folder.journal();
  await patient.rows({ sql: 'PRAGMA busy_timeout = 50', params: [] });
  await expect(patient.append([unit(2)], signed())).rejects.toThrow(StorageBusy);
  expect(await patient.since(0)).toHaveLength(1);
  other.exec('ROLLBACK');
  await patient.append([unit(2)], signed());
  expect(await journal.head()).toMatchObject({ seq: 2 });
});

test.each([
  'DELETE FROM journal WHERE seq = 2',
  "UPDATE journal SET actor = 'ola' WHERE seq = 2",
  "INSERT INTO journal SELECT 99, at, actor, role, reason, kind, 'UNI-0099', 1, action, snapshot_hash, previous_hash, hash FROM journal WHERE seq = 1",
  "INSERT OR REPLACE INTO journal SELECT 2, at, actor, role, reason, kind, 'UNI-0099', 1, action, snapshot_hash, previous_hash, hash FROM journal WHERE seq = 1",
  "UPDATE snapshot SET content = '{}' WHERE seq = 2",
  'DELETE FROM snapshot WHERE seq = 2',
])('the file itself refuses: %s', async (sql) => {
  using folder = newFolder();
  await writeHistory(folder.journal(), 2, 2);
  expect(() => folder.database().exec(sql)).toThrow('append-only');
});

test('every connection waits for the disk at each commit', () => {
  using folder = newFolder();
  folder.journal();
  const connections = [folder.database(), folder.database()];
  expect(connections.map(synchronousOf)).toEqual([2, 2]);
});
