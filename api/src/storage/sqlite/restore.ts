import { chmodSync, constants, copyFileSync, existsSync, linkSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { Signature } from 'domain/core';
import { z } from 'zod';
import { manifestOf, verifiedArchive } from '#storage/sqlite/backup.ts';
import { connect, type Database } from '#storage/sqlite/connection.ts';
import { databaseIn } from '#storage/sqlite/database-file.ts';
import { migrate } from '#storage/sqlite/database.ts';
import { codeOf, sha256OfFile, sync } from '#storage/files.ts';
import type { Head } from '#storage/journal.ts';
import { DamagedJournal, StorageBusy, StorageFull, StoreInUse, UnusableStore } from '#storage/problems.ts';
import { emptyTail } from '#storage/lines.ts';
import { lockFolder } from '#storage/sqlite/server-lock.ts';
import { SqliteJournal } from '#storage/sqlite/journal.ts';
import { toStorageProblem } from '#storage/sqlite/problems.ts';
import { prepareStatements } from '#storage/sqlite/statements.ts';
import type { Restored } from '#storage/store.ts';

const manifestShape = z.object({ head: z.object({ seq: z.number(), hash: z.string() }), sha256: z.string() });

/**
 * Puts an archive in the place of a folder's database: copied, verified as a whole there, and only then swapped in. What was
 * there before is kept under a dated name. There is no moment without a database.
 */
export async function restore(archive: string, folder: string, signature: Signature): Promise<Restored> {
  const file = databaseIn(folder);
  const incoming = `${file}.${process.pid}.incoming`;
  const hold = lockFolder(folder);
  try {
    const noted = await headInManifest(archive);
    copyArchive(archive, incoming);
    const { head } = await verifiedArchive(incoming, noted);
    await mark(incoming, { restored: head, replaced: settled(file) ?? null }, signature);
    const kept = swap(incoming, file, signature.at);
    return { head, ...(kept && { kept }) };
  } catch (error) {
    throw namingArchive(toStorageProblem(error, archive), incoming, archive);
  } finally {
    for (const rest of ['', '-wal', '-shm', '-journal']) rmSync(incoming + rest, { force: true });
    hold.release();
  }
}

function namingArchive(error: Error, incoming: string, archive: string): Error {
  error.message = error.message.replaceAll(incoming, archive);
  return error;
}

/** With a manifest beside it, an archive must be the very one it was written for. */
async function headInManifest(archive: string): Promise<Head[]> {
  if (!existsSync(archive)) throw new UnusableStore(`There is no file ${archive}.`);
  if (!existsSync(manifestOf(archive))) return [];
  const manifest = manifestShape.safeParse(parsed(readFileSync(manifestOf(archive), 'utf8')));
  if (!manifest.success) throw new DamagedJournal(`${manifestOf(archive)} is damaged: it is no manifest.`);
  if ((await sha256OfFile(archive)) !== manifest.data.sha256)
    throw new DamagedJournal(`${archive} is damaged: it is not the file its manifest was written for.`);
  return [manifest.data.head];
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function copyArchive(archive: string, incoming: string): void {
  if (existsSync(`${archive}-wal`))
    throw new UnusableStore(`${archive} is not an archive but a database in use. Make an archive of it with "backup".`);
  copyFileSync(archive, incoming, constants.COPYFILE_EXCL);
  chmodSync(incoming, 0o600);
}

/** The head of the database that is to be replaced, which becomes a single file that no process has open; none when it cannot be read. */
function settled(file: string): Head | undefined {
  if (!existsSync(file)) return undefined;
  let database: Database | undefined;
  try {
    database = connect(file, { timeout: 1000 });
    const head = prepareStatements(database).tail.get() ?? emptyTail;
    database.pragma('journal_mode = DELETE');
    return { seq: head.seq, hash: head.hash };
  } catch (error) {
    const problem = toStorageProblem(error, file);
    if (problem instanceof StorageBusy) throw new StoreInUse(`Another command is at work on ${file}.`);
    if (problem instanceof StorageFull) throw problem;
    return undefined;
  } finally {
    database?.close();
  }
}

/** Journals that it was restored, from which moment, and what it replaced; ends the sessions of that moment. */
async function mark(incoming: string, snapshot: object, signature: Signature): Promise<void> {
  const database = connect(incoming);
  try {
    migrate(database);
    const line = { kind: 'backup', id: randomUUID(), version: 1, action: 'restored', snapshot };
    await new SqliteJournal(database).append([line], signature, [{ change: 'remove-all-sessions' }]);
  } finally {
    database.close();
  }
  sync(incoming);
}

function swap(incoming: string, file: string, at: string): string | undefined {
  const kept = existsSync(file) ? keep(file, at) : undefined;
  renameSync(incoming, file);
  sync(path.dirname(file));
  return kept;
}

function keep(file: string, at: string): string {
  const kept = path.join(path.dirname(file), `protokoll-replaced-${at.replaceAll(':', '')}.sqlite`);
  // Only a database too damaged to be closed properly still has these; left here they would be read into the new one.
  for (const rest of ['-wal', '-shm']) if (existsSync(file + rest)) renameSync(file + rest, kept + rest);
  try {
    linkSync(file, kept);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw error;
    copyFileSync(file, kept, constants.COPYFILE_EXCL);
    sync(kept);
  }
  return kept;
}
