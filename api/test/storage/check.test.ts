import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { LiveRegister } from '#storage/live-register.ts';
import { redact } from '#storage/redact.ts';
import { checkedPositions } from '#storage/sqlite/check.ts';
import { JournalThread } from '#storage/sqlite/thread.ts';
import { newFolder, writeHistory } from './folder.ts';
import { signed, unit } from './lines.ts';
import { tampered, tamperings } from './tampering.ts';

const thread = new JournalThread(new URL('../../src/journal-thread.ts', import.meta.url));
const nowhere = new JournalThread(new URL('no-such-program.ts', import.meta.url));

test('a thread finds the newest lines that the journal finds, and what is written since is found from there', async () => {
  using folder = newFolder();
  const journal = folder.journal();
  await writeHistory(journal);
  await journal.append([{ kind: 'session', id: '1', version: 1, action: 'began', snapshot: {} }], signed());
  const checked = await thread.check(folder.file);
  const found = await journal.positions();
  expect(checked).toEqual(found);
  expect(checked?.times.known).toEqual(found.times.known);
  await journal.append([unit(2, 4, 'Later'), unit(9)], signed());
  const after = await journal.positions(undefined, checked);
  expect(after).toEqual(await journal.positions());
  const register = await LiveRegister.open(journal, after);
  const { entries } = await register.current();
  expect([...entries.unit.values()].map(({ id, version }) => `${id} ${version}`)).toContain('UNI-0002 4');
  expect(entries.unit.size).toBe(9);
});

test('what is written before a register that was checked is read is in it', async () => {
  using folder = newFolder();
  const journal = folder.journal();
  await writeHistory(journal);
  const register = await LiveRegister.open(journal, await checkedPositions(folder.file));
  await folder.journal().append([unit(3, 4, 'Meanwhile')], signed());
  const [reading, written] = await Promise.all([
    register.current(),
    register.write(
      () => ({ lines: [unit(10)], signature: signed() }),
      ({ state }) => state.entries.unit.get('UNI-0003')?.values,
    ),
  ]);
  expect(reading.entries.unit.get('UNI-0003')?.values).toMatchObject({ name: 'Meanwhile' });
  expect(written).toMatchObject({ name: 'Meanwhile' });
});

test.each([
  ...tamperings,
  [
    'a newest content',
    'UPDATE snapshot SET content = replace(content, 8, 9) WHERE seq = 24',
    'line 24 (unit UNI-0008): its content was changed',
  ],
  [
    'a newest content that is gone',
    'DELETE FROM snapshot WHERE seq = 24',
    'line 24 (unit UNI-0008): its content was removed without a redaction',
  ],
  [
    'the reason of a newest line',
    "UPDATE reason SET content = 'It was not' WHERE seq = 23",
    'line 23 (unit UNI-0007): its reason was changed',
  ],
] as const)('%s is refused, and a thread does not answer for it', async (_, work, told) => {
  using folder = newFolder();
  await writeHistory(folder.journal());
  tampered(folder, (database) => {
    database.exec('DROP TRIGGER snapshot_is_never_changed; DROP TRIGGER snapshot_is_erased_only_by_redaction');
    database.exec('DROP TRIGGER reason_is_never_changed');
    if (typeof work === 'string') database.exec(work);
    else work(database);
  });
  await expect(checkedPositions(folder.file)).rejects.toThrow(told);
});

test('what was redacted is no damage', async () => {
  using folder = newFolder();
  const journal = folder.journal();
  await writeHistory(journal);
  await redact(journal, 16, signed());
  await redact(journal, 23, signed(), 'reason');
  expect(await thread.check(folder.file)).toEqual(await journal.positions());
});

test('a thread verifies as the journal does, and names the line', async () => {
  using folder = newFolder();
  const journal = folder.journal();
  await writeHistory(journal);
  expect(await thread.verify(folder.file, [])).toEqual(await journal.verify());
  tampered(folder, (database) => database.exec("UPDATE journal SET actor = 'ola' WHERE seq = 5"));
  expect(await thread.verify(folder.file, [])).toEqual({ sound: false, seq: 5, fault: 'line-changed' });
});

test('a thread that cannot do its work does not answer', async () => {
  using folder = newFolder();
  await writeHistory(folder.journal());
  expect(await thread.check(fileURLToPath(new URL('no-such-file', import.meta.url)))).toBeUndefined();
  expect(await nowhere.check(folder.file)).toBeUndefined();
  tampered(folder, (database) => database.exec("UPDATE journal SET actor = 'ola' WHERE seq = 5"));
  expect(await thread.check(folder.file)).toBeUndefined();
});
