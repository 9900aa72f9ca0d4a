import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Signature, StoredLine } from 'domain/core';
import { connect, databaseIn, openDatabase, type Database } from '#storage/sqlite/database.ts';
import type { NewLine } from '#storage/journal.ts';
import { LiveRegister } from '#storage/live-register.ts';
import { SqliteJournal } from '#storage/sqlite/journal.ts';

/** A data folder of a test's own; journals opened in it are closed with it. */
export interface Folder extends Disposable {
  readonly path: string;
  /** The database file in it. */
  readonly file: string;
  journal(): SqliteJournal;
  register(): Promise<LiveRegister>;
  /** A connection for looking, and for tampering, past the journal. */
  database(): Database;
  /** Closes what was opened, so that the database is one file. */
  close(): void;
}

export function newFolder(): Folder {
  const folder = mkdtempSync(path.join(tmpdir(), 'protokoll-'));
  const opened: { close(): void }[] = [];
  const kept = <T extends { close(): void }>(one: T): T => {
    opened.push(one);
    return one;
  };
  const close = (): void => {
    for (const one of opened.splice(0)) one.close();
  };
  const journal = () => kept(new SqliteJournal(openDatabase(folder)));
  return {
    path: folder,
    file: databaseIn(folder),
    journal,
    register: () => LiveRegister.open(journal()),
    database: () => kept(connect(databaseIn(folder))),
    close,
    [Symbol.dispose]() {
      close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export const signed = (at = '2026-03-02T08:00:00.000Z', reason?: string): Signature => ({
  actor: 'kari',
  role: 'editor',
  at,
  ...(reason !== undefined && { reason }),
});

/** A line about a unit, the smallest of the kinds. */
export const unit = (number: number, version = 1, name = `Unit ${number}`): NewLine => ({
  kind: 'unit',
  id: `UNI-${String(number).padStart(4, '0')}`,
  version,
  action: version === 1 ? 'created' : 'changed',
  snapshot: { archived: false, values: { name } },
});

/** A journal of some entries with some versions each, as honest people would leave it. */
export async function writeHistory(journal: SqliteJournal, entries = 8, versions = 3): Promise<readonly StoredLine[]> {
  for (let version = 1; version <= versions; version += 1)
    for (let number = 1; number <= entries; number += 1)
      await journal.append([unit(number, version, `Unit ${number}, as of ${version}`)], signed());
  return journal.since(0, 10_000);
}
