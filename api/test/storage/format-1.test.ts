import { hash } from 'node:crypto';
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chainText, definitionsNumber } from 'domain/core';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { NotRedactable, redact } from '#storage/redact.ts';
import { databaseOfFormat1 } from './database-of-format-1.ts';
import { newFolder, type Folder } from './folder.ts';
import { signed, unit } from './lines.ts';

const head = { seq: 24, hash: '0e2f405f8da773d05275d84385ba8be610d3704176cba2ee1db775f8b3bd5023' };

function oldFolder(): Folder {
  const folder = newFolder();
  writeFileSync(folder.file, databaseOfFormat1());
  return folder;
}

test('lines of format 1 keep their text and hash, and verify as before', async () => {
  using folder = oldFolder();
  const journal = folder.journal();
  expect(await journal.verify([head])).toEqual({ sound: true, head, redacted: 1, jumps: [] });
  const lines = await journal.since(0, 100);
  expect(new Set(lines.map(({ format }) => format))).toEqual(new Set([1]));
  const [merged] = lines.filter(({ action }) => action === 'merged');
  expect(merged).toMatchObject({ seq: 9, reason: 'The same party, written down twice', reasonHash: null, act: null });
  const text = JSON.parse(chainText(merged ?? (lines[0] as never))) as unknown[];
  expect(text).toEqual([
    merged?.previousHash,
    9,
    merged?.at,
    'kari',
    'privacy-officer',
    merged?.reason,
    ...text.slice(6),
  ]);
  expect(lines.map((line) => hash('sha256', chainText(line), 'hex'))).toEqual(lines.map((line) => line.hash));
});

test('a journal goes on in format 2 after lines of format 1', async () => {
  using folder = oldFolder();
  const journal = folder.journal();
  await journal.append([unit(5)], signed(undefined, 'A fifth'));
  expect((await journal.since(24))[0]).toMatchObject({
    format: 2,
    reason: 'A fifth',
    definitions: definitionsNumber,
    previousHash: head.hash,
  });
  expect(await journal.verify([head])).toMatchObject({ sound: true, head: { seq: 25 } });
});

test('the register and the credentials of a database of format 1 are read', async () => {
  using folder = oldFolder();
  const register = await folder.register();
  const { entries } = await register.current();
  expect(entries.unit.get('UNI-0002')).toMatchObject({ archived: true, values: { name: 'H.R.' } });
  expect(entries.activity.get('PA-0001')).toMatchObject({ version: 4, values: { unit: 'UNI-0001' } });
  const { credentials } = folder.store();
  expect(await credentials.tokens()).toMatchObject([{ role: 'auditor' }]);
  expect(await credentials.passwordHash('kari')).toMatch(/^\$argon2id/);
});

test('a database of format 1 is copied before it is brought up to date', async () => {
  using folder = oldFolder();
  await folder.journal().append([unit(5)], signed());
  const copies = readdirSync(folder.path).filter((name) => name.startsWith('protokoll-before-upgrade-from-schema-1-'));
  expect(copies).toHaveLength(1);
  const copy = new Sqlite(path.join(folder.path, copies[0] ?? ''), { readonly: true });
  expect(copy.pragma('user_version', { simple: true })).toBe(1);
  expect(copy.prepare('SELECT hash FROM journal ORDER BY seq DESC LIMIT 1').pluck().get()).toBe(head.hash);
  copy.close();
});

test('a reason of format 1 is a part of its line and cannot be erased', async () => {
  using folder = oldFolder();
  const journal = folder.journal();
  await expect(redact(journal, 9, signed(), 'reason')).rejects.toThrow(NotRedactable);
  await expect(redact(journal, 9, signed(), 'reason')).rejects.toThrow('its reason is a part of the line');
});

test.each([
  ["UPDATE journal SET reason = 'so' WHERE seq = 9", { seq: 9, fault: 'line-changed' }],
  ['UPDATE journal SET format = 2 WHERE seq = 9', { seq: 9, fault: 'line-changed' }],
])('tampering with a line of format 1 is found: %s', async (sql, fault) => {
  using folder = oldFolder();
  const journal = folder.journal();
  const database = folder.database();
  const trigger = database
    .prepare("SELECT sql FROM sqlite_schema WHERE name = 'journal_is_never_changed'")
    .pluck()
    .get();
  database.exec(`DROP TRIGGER journal_is_never_changed; ${sql}; ${String(trigger)}`);
  expect(await journal.verify()).toMatchObject({ sound: false, ...fault });
});
