import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { makeFolder } from '#storage/files.ts';
import { StorageBusy, StoreInUse } from '#storage/problems.ts';
import { sweep } from '#storage/sqlite/database.ts';
import { plainly } from '#storage/sqlite/problems.ts';
import type { Hold } from '#storage/store.ts';

/**
 * Holds a data folder for one server. The lock is one of the operating system on a file of its own, so that a server that was killed leaves
 * none behind.
 */
export function holdFolder(folder: string): Hold {
  const file = path.join(folder, 'server.lock');
  try {
    makeFolder(folder);
    const holder = new Sqlite(file, { timeout: 0 });
    holder.pragma('journal_mode = MEMORY');
    holder.exec('BEGIN EXCLUSIVE');
    sweep(folder);
    return { release: () => holder.close() };
  } catch (error) {
    const problem = plainly(error, file);
    throw problem instanceof StorageBusy
      ? new StoreInUse(`Another server is already running on ${folder}. Stop it, or choose another DATA_DIR.`)
      : problem;
  }
}
