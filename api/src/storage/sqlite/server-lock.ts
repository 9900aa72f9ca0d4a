import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { sweep, UnusableDatabase } from '#storage/sqlite/database.ts';
import { makeFolder } from '#storage/sqlite/durable.ts';
import { plainly } from '#storage/sqlite/problems.ts';
import { StorageBusy } from '#storage/journal.ts';

/** Somebody serves this folder already. */
class FolderInUse extends UnusableDatabase {}

/** A folder that is held for one server, until it is released or the process ends, however it ends. */
export interface ServerLock {
  release(): void;
}

/**
 * Holds a data folder. The lock is one of the operating system on a file of its own, so that a server that was killed leaves
 * none behind.
 */
export function lockFolder(folder: string): ServerLock {
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
      ? new FolderInUse(`Another server is already running on ${folder}. Stop it, or choose another DATA_DIR.`)
      : problem;
  }
}
