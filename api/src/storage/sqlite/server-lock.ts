import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { isReadOnly, makeFolder } from '#storage/files.ts';
import { StorageBusy, StoreInUse } from '#storage/problems.ts';
import { removeLeftovers } from '#storage/sqlite/database.ts';
import { toStorageProblem } from '#storage/sqlite/problems.ts';
import type { ServerLock } from '#storage/store.ts';

/**
 * Holds a data folder for one server. The lock is one of the operating system on a file of its own, so that a server that was killed leaves
 * none behind.
 */
export function lockFolder(folder: string): ServerLock {
  const file = path.join(folder, 'server.lock');
  // There nobody can make the register other than it is, and no lock can be made either.
  if (isReadOnly(folder)) return { release: () => undefined };
  try {
    makeFolder(folder);
    const holder = new Sqlite(file, { timeout: 0 });
    holder.pragma('journal_mode = MEMORY');
    holder.exec('BEGIN EXCLUSIVE');
    removeLeftovers(folder);
    return { release: () => holder.close() };
  } catch (error) {
    const problem = toStorageProblem(error, file);
    throw problem instanceof StorageBusy
      ? new StoreInUse(`Another server is already running on ${folder}. Stop it, or choose another DATA_DIR.`)
      : problem;
  }
}
