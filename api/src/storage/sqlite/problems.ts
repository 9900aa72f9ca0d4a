import Sqlite, { type Database } from 'better-sqlite3';
import { codeOf, isFullDisk, isReadOnly } from '#storage/files.ts';
import { DamagedJournal, StorageBusy, StorageFull, StorageReadOnly, StoreUnreachable } from '#storage/problems.ts';

const full = new Set(['SQLITE_FULL', 'SQLITE_IOERR_WRITE', 'SQLITE_IOERR_SHMSIZE', 'SQLITE_IOERR_TRUNCATE']);
const broken = ['SQLITE_CORRUPT', 'SQLITE_NOTADB', 'SQLITE_FORMAT', 'SQLITE_IOERR_SHORT_READ', 'SQLITE_IOERR_DATA'];

const unreachable: Readonly<Record<string, string>> = {
  SQLITE_CANTOPEN: 'its files cannot be opened or made',
  SQLITE_IOERR: 'its files cannot be read or written',
};

/** The error for a file in which something was found that this program did not write. */
export const damaged = (file: string, why: string): DamagedJournal => new DamagedJournal(`${file} is damaged: ${why}.`);

/** Says in this product's words what SQLite says in its own; anything unknown stays as it is. */
export function toStorageProblem(error: unknown, file: string): Error {
  const code = codeOf(error);
  // A disk that has become read-only fails a write as a full one does.
  if (code.startsWith('SQLITE_READONLY') || (code === 'SQLITE_IOERR_WRITE' && isReadOnly(file)))
    return new StorageReadOnly('its files cannot be written', { cause: error });
  if (full.has(code) || isFullDisk(error)) return new StorageFull('The disk is full.', { cause: error });
  if (code.startsWith('SQLITE_BUSY')) return new StorageBusy('Another process is writing.', { cause: error });
  if (broken.some((start) => code.startsWith(start)))
    return damaged(file, error instanceof Error ? error.message : code);
  const why = unreachable[code.split('_').slice(0, 2).join('_')];
  if (why) return new StoreUnreachable(why, { cause: error });
  return error instanceof Error ? error : new Error(String(error));
}

/** Whether SQLite refused a line because its kind, reference and version are there already. */
export const isTaken = (error: unknown): boolean =>
  error instanceof Sqlite.SqliteError &&
  error.code === 'SQLITE_CONSTRAINT_UNIQUE' &&
  error.message.includes('journal.version');

/** Whether SQLite refused a request because its key is there already. */
export const isKeyTaken = (error: unknown): boolean =>
  error instanceof Sqlite.SqliteError &&
  error.code === 'SQLITE_CONSTRAINT_UNIQUE' &&
  error.message.includes('request.key_hash');

/** Reads, and says in this product's words why that failed. */
export function reading<T>(database: Database, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw toStorageProblem(error, database.name);
  }
}

/** Prepares statements; what our own tables do not understand is damage to what the file says of them. */
export function prepareAll<T>(database: Database, prepare: (database: Database) => T): T {
  try {
    return prepare(database);
  } catch (error) {
    throw damaged(database.name, error instanceof Error ? error.message : String(error));
  }
}
