import Sqlite from 'better-sqlite3';
import { DamagedJournal, StorageBusy, StorageFull } from '#storage/journal.ts';

const full = new Set([
  'SQLITE_FULL',
  'SQLITE_IOERR_WRITE',
  'SQLITE_IOERR_SHMSIZE',
  'SQLITE_IOERR_TRUNCATE',
  'ENOSPC',
  'EDQUOT',
  'EFBIG',
]);
const broken = ['SQLITE_CORRUPT', 'SQLITE_NOTADB', 'SQLITE_FORMAT', 'SQLITE_IOERR_SHORT_READ', 'SQLITE_IOERR_DATA'];

/** The error for a file in which something was found that nobody wrote. */
export const damaged = (file: string, why: string): DamagedJournal => new DamagedJournal(`${file} is damaged: ${why}.`);

/** The code of an error of SQLite or of the file system. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** Says in this product's words what SQLite says in its own; anything unknown stays as it is. */
export function plainly(error: unknown, file: string): Error {
  const code = codeOf(error);
  if (full.has(code)) return new StorageFull('The disk is full.', { cause: error });
  if (code.startsWith('SQLITE_BUSY')) return new StorageBusy('Another process is writing.', { cause: error });
  if (broken.some((start) => code.startsWith(start)))
    return damaged(file, error instanceof Error ? error.message : code);
  return error instanceof Error ? error : new Error(String(error));
}

/** Whether SQLite refused a line because its kind, reference and version are there already. */
export const isTaken = (error: unknown): boolean =>
  error instanceof Sqlite.SqliteError &&
  error.code === 'SQLITE_CONSTRAINT_UNIQUE' &&
  error.message.includes('journal.version');
