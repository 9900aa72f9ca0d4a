import { statSync } from 'node:fs';
import Sqlite, { type Database } from 'better-sqlite3';
import { UnusableStore } from '#storage/problems.ts';
import { damaged } from '#storage/sqlite/problems.ts';

export type { Database } from 'better-sqlite3';

const safety = [
  'busy_timeout = 5000',
  'foreign_keys = ON',
  'trusted_schema = OFF',
  'cell_size_check = ON',
  'secure_delete = ON', // what is redacted is overwritten
  'journal_size_limit = 16777216',
  'cache_size = -4000', // the system keeps the file's pages too, and the register is in memory anyway
  // Last, and on every connection: a WAL database is otherwise reopened with NORMAL, which loses acknowledged writes at a power cut.
  'synchronous = FULL',
];

/** The bytes of the smallest database there is. */
const smallest = 512;

/** How a connection is opened; `alone` does without the file that processes share, which takes space to make. */
interface Opening extends Sqlite.Options {
  readonly alone?: boolean;
}

/** Opens a connection with every guard set. Nothing else constructs one. */
export function connect(file: string, { alone = false, fileMustExist = true, ...options }: Opening = {}): Database {
  // Beside a file that is next to nothing SQLite would delete the log of recent writes, which may be all that is left.
  if (fileMustExist && statSync(file).size < smallest) throw damaged(file, 'it is cut short');
  const database = new Sqlite(file, { fileMustExist, ...options });
  try {
    if (alone) database.pragma('locking_mode = EXCLUSIVE');
    for (const setting of safety) database.pragma(setting);
    if (synchronousOf(database) !== 2) throw new UnusableStore(`${file} cannot be written durably.`);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** 2 is FULL: each commit is on the disk before it is answered. */
export const synchronousOf = (database: Database): unknown => database.pragma('synchronous', { simple: true });
