import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { NotRedactable, redact } from '#storage/redact.ts';
import { newFolder } from './folder.ts';
import { signed, unit } from './lines.ts';

test('a redaction erases every trace of the content from the file, and says who did it and why', async () => {
  using folder = newFolder();
  const journal = folder.journal();
  const person = 'Kari Nordmann 01010199999';
  await journal.append([unit(1, 1, person)], signed());
  await journal.append([unit(1, 2, 'Sales')], signed());
  await redact(journal, 1, signed(undefined, 'Art. 17'));
  expect(await journal.verify()).toMatchObject({ sound: true, redacted: 1 });
  const [first, , redaction] = await journal.since(0);
  expect(first).toMatchObject({ snapshot: null, nonce: null, actor: 'kari' });
  expect(redaction).toMatchObject({ kind: 'redaction', id: '1', actor: 'kari', reason: 'Art. 17' });
  const bytes = [folder.file, `${folder.file}-wal`]
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'latin1'));
  expect(bytes.join('')).not.toContain('01010199999');
});

test('what stands in the register, and what was redacted already, cannot be redacted', async () => {
  using folder = newFolder();
  const journal = folder.journal();
  await journal.append([unit(1)], signed());
  await expect(redact(journal, 1, signed())).rejects.toThrow(NotRedactable);
  await journal.append([unit(1, 2)], signed());
  await redact(journal, 1, signed());
  await expect(redact(journal, 1, signed())).rejects.toThrow(NotRedactable);
  await expect(redact(journal, 3, signed())).rejects.toThrow(NotRedactable);
  await expect(redact(journal, 99, signed())).rejects.toThrow(NotRedactable);
});

test('a content put back after its redaction is found', async () => {
  using folder = newFolder();
  const journal = folder.journal();
  await journal.append([unit(1)], signed());
  await journal.append([unit(1, 2)], signed());
  const [first] = await journal.since(0);
  await redact(journal, 1, signed());
  folder.database().prepare('INSERT INTO snapshot VALUES (1, ?, ?)').run(first?.nonce, first?.snapshot);
  expect(await journal.verify()).toMatchObject({ sound: false, seq: 1, fault: 'content-back' });
});

test('an erased reason leaves no trace in the file, and is found when it is put back', async () => {
  using folder = newFolder();
  const journal = folder.journal();
  await journal.append([unit(1)], signed(undefined, 'Ola Nordmann 02020288888 asked'));
  const [line] = await journal.since(0);
  await redact(journal, 1, signed(undefined, 'Art. 17'), 'reason');
  const bytes = [folder.file, `${folder.file}-wal`]
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file));
  expect(Buffer.concat(bytes).toString('latin1')).not.toContain('02020288888');
  folder.database().prepare('INSERT INTO reason VALUES (1, ?, ?)').run(line?.reasonNonce, line?.reason);
  expect(await journal.verify()).toMatchObject({ sound: false, seq: 1, fault: 'reason-back' });
});
