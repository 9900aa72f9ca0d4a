import { expect, test } from 'vitest';
import { AccountBook } from '#use-cases/accounts/account-book.ts';
import { LiveRegister } from '#storage/live-register.ts';
import { newFolder, writeHistory } from './folder.ts';
import { signed, unit } from './lines.ts';
import { rehash, tampered, tamperings } from './tampering.ts';

test.each(tamperings)('%s makes no register, no accounts and no past', async (_, work, told) => {
  using folder = newFolder();
  const journal = folder.journal();
  await writeHistory(journal);
  await journal.append([unit(9)], signed('2026-03-05T08:00:00.000Z'));
  const running = await folder.register();
  tampered(folder, work);
  await expect(LiveRegister.open(folder.journal())).rejects.toThrow(told);
  await expect(AccountBook.open(folder.journal())).rejects.toThrow(told);
  await expect(running.asOf('2026-03-02')).rejects.toThrow(told);
});

test('lines that were written since, and are not chained to those before them, are not taken in', async () => {
  using folder = newFolder();
  const running = await folder.register();
  await writeHistory(folder.journal(), 3, 1);
  tampered(folder, (database) => {
    database.exec("UPDATE journal SET actor = 'ola' WHERE seq = 2");
    rehash(database, 2);
  });
  await expect(running.current()).rejects.toThrow('line 3 (unit UNI-0003): it does not follow the line above it');
});

test('an account that was disabled stays out when the line that says so is made another kind of line', async () => {
  using folder = newFolder();
  const journal = folder.journal();
  const account = (version: number, disabled: boolean) => ({
    kind: 'account',
    id: 'kari',
    version,
    action: version === 1 ? 'created' : 'changed',
    snapshot: { displayName: 'Kari', email: 'kari@example.org', roles: ['admin'], disabled },
  });
  await journal.append([account(1, false), account(2, true)], signed());
  expect((await AccountBook.open(journal)).all.get('kari')?.disabled).toBe(true);
  tampered(folder, (database) => database.exec("UPDATE journal SET kind = 'bccount' WHERE seq = 2"));
  await expect(AccountBook.open(folder.journal())).rejects.toThrow('line 2 (bccount kari): the line was changed');
});
