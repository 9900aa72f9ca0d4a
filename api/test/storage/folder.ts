import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { StoredLine } from 'domain/core';
import { connect, type Database } from '#storage/sqlite/connection.ts';
import { databaseIn } from '#storage/sqlite/database-file.ts';
import { openDatabase } from '#storage/sqlite/database.ts';
import { LiveRegister } from '#storage/live-register.ts';
import type { SqliteJournal } from '#storage/sqlite/journal.ts';
import { SqliteStore } from '#storage/sqlite/storage.ts';
import { signed, unit } from './lines.ts';

/** A data folder of a test's own; journals opened in it are closed with it. */
export interface Folder extends Disposable {
  readonly path: string;
  /** The database file in it. */
  readonly file: string;
  store(): SqliteStore;
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
  const store = (): SqliteStore => {
    const made = new SqliteStore(openDatabase(folder));
    kept(made.journal);
    return made;
  };
  const journal = () => store().journal;
  return {
    path: folder,
    file: databaseIn(folder),
    store,
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

/** A journal of some entries with some versions each, as honest people would leave it. */
export async function writeHistory(journal: SqliteJournal, entries = 8, versions = 3): Promise<readonly StoredLine[]> {
  for (let version = 1; version <= versions; version += 1)
    for (let number = 1; number <= entries; number += 1)
      await journal.append(
        [unit(number, version, `Unit ${number}, as of ${version}`)],
        signed(undefined, number === 7 ? 'It was asked for' : undefined),
      );
  return journal.since(0, 10_000);
}
