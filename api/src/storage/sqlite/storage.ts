import { existsSync } from 'node:fs';
import type { Signature } from 'domain/core';
import { isReadOnly } from '#storage/files.ts';
import { SqliteAnswers } from '#storage/sqlite/answers.ts';
import { backUp } from '#storage/sqlite/backup.ts';
import { SqliteCredentials } from '#storage/sqlite/credentials.ts';
import { type Database } from '#storage/sqlite/connection.ts';
import { databaseIn } from '#storage/sqlite/database-file.ts';
import { openDatabase } from '#storage/sqlite/database.ts';
import { SqliteJournal } from '#storage/sqlite/journal.ts';
import { restore } from '#storage/sqlite/restore.ts';
import { lockFolder } from '#storage/sqlite/server-lock.ts';
import { isWritable } from '#storage/sqlite/writable.ts';
import type { ServerLock, Manifest, Restored, Storage, Store } from '#storage/store.ts';

/** A register in one SQLite file, open. */
export class SqliteStore implements Store {
  readonly journal: SqliteJournal;
  readonly credentials: SqliteCredentials;
  readonly answers: SqliteAnswers;
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
    this.journal = new SqliteJournal(database);
    this.credentials = new SqliteCredentials(database, this.journal);
    this.answers = new SqliteAnswers(database);
  }

  backUp(archive: string): Promise<Manifest> {
    return backUp(this.#database, archive);
  }

  async close(): Promise<void> {
    this.journal.close();
  }
}

/** A folder that holds a register in one SQLite file. */
export class SqliteStorage implements Storage {
  readonly #folder: string;
  /** A connection opened on a file that may not be written stays so, whatever becomes of the file. */
  #wasReadOnly = false;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async isBegun(): Promise<boolean> {
    return existsSync(databaseIn(this.#folder));
  }

  async open(): Promise<SqliteStore> {
    this.#wasReadOnly = this.#isReadOnly();
    return new SqliteStore(openDatabase(this.#folder));
  }

  async hold(): Promise<ServerLock> {
    return lockFolder(this.#folder);
  }

  async isWritable(): Promise<boolean> {
    return !this.#wasReadOnly && !this.#isReadOnly() && isWritable(this.#folder);
  }

  #isReadOnly(): boolean {
    return isReadOnly(databaseIn(this.#folder)) || isReadOnly(this.#folder);
  }

  restore(archive: string, signature: Signature): Promise<Restored> {
    return restore(archive, this.#folder, signature);
  }
}
