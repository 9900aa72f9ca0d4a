import { existsSync } from 'node:fs';
import { Failed, type Terminal } from '#cli/command.ts';
import { plainly } from '#cli/plain-problem.ts';
import { databaseIn, openDatabase, type Database } from '#storage/sqlite/database.ts';
import { SqliteJournal } from '#storage/sqlite/journal.ts';
import { folderProblem } from '#startup-problem.ts';

/** Who the journal says did it when it was done by a command. */
export const signedByCommand = (reason?: string) => ({
  actor: 'cli',
  role: 'admin',
  at: new Date().toISOString(),
  ...(reason !== undefined && { reason }),
});

/** Works on the data folder, beside a server that may be running, and closes it however the work ends. */
export async function withStore<T>(
  { config }: Terminal,
  work: (journal: SqliteJournal, database: Database) => Promise<T>,
): Promise<T> {
  const database = opened(config.folder);
  const journal = new SqliteJournal(database);
  try {
    return await work(journal, database);
  } catch (error) {
    throw folderProblem(plainly(error), config.folder);
  } finally {
    journal.close();
  }
}

function opened(folder: string): Database {
  try {
    return openDatabase(folder);
  } catch (error) {
    throw folderProblem(error, folder);
  }
}

/** For commands that make no sense on a register that was never begun. */
export function assertBegun({ config }: Terminal): void {
  if (!existsSync(databaseIn(config.folder))) throw new Failed(`There is no register in ${config.folder}.`);
}
