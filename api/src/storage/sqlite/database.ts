import { copyFileSync, chmodSync, existsSync, linkSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { definitionsNumber } from 'domain/core';
import { newerLines } from '#storage/entry-lines.ts';
import { codeOf, isReadOnly, makeFolder, sync } from '#storage/files.ts';
import { DamagedJournal, ForeignStore, NewerStore, StorageFull, StoreUnreachable } from '#storage/problems.ts';
import { connect, type Database } from '#storage/sqlite/connection.ts';
import { databaseIn } from '#storage/sqlite/database-file.ts';
import { damaged, toStorageProblem } from '#storage/sqlite/problems.ts';
import { applicationId, migrations as released } from '#storage/sqlite/schema.ts';

/** The version of the schema in a file, having made sure that it is ours and not newer than we are. */
export function schemaVersion(database: Database, known = released.length): number {
  if (database.pragma('application_id', { simple: true }) !== applicationId)
    throw new ForeignStore(`${database.name} is not a Protokoll database.`);
  const version = database.pragma('user_version', { simple: true }) as number;
  if (version > known)
    throw new NewerStore(
      `${database.name} was written by a newer version of Protokoll (schema ${version}, this one knows ${known}). Update Protokoll.`,
    );
  if (version < 1) throw new DamagedJournal(`${database.name} is damaged: it has no schema version.`);
  return version;
}

/**
 * Opens the database of a data folder, made or brought up to date when need be. On a full disk it can still be read: then
 * this process has it alone.
 */
export function openDatabase(folder: string, migrations = released): Database {
  const file = databaseIn(folder);
  try {
    if (!existsSync(file)) create(file, migrations);
    return opened(file, migrations);
  } catch (error) {
    const problem = toStorageProblem(error, file);
    if (!(problem instanceof StoreUnreachable) || !existsSync(file) || !isReadOnly(folder)) throw problem;
    return openedCopy(file, migrations);
  }
}

/**
 * Where no file can be made beside it, SQLite cannot read a database that has a log of recent writes: a copy of both is read. Its
 * names are taken away at once, so that nothing of it is left however the process ends.
 */
function openedCopy(file: string, migrations: readonly string[]): Database {
  const place = mkdtempSync(path.join(tmpdir(), 'protokoll-read-only-'));
  try {
    const copy = path.join(place, path.basename(file));
    for (const end of ['', '-wal'].filter((one) => existsSync(file + one))) {
      copyFileSync(file + end, copy + end);
      chmodSync(copy + end, 0o600);
    }
    const database = opened(copy, migrations);
    database.pragma('query_only = ON');
    return database;
  } catch (error) {
    throw toStorageProblem(error, file);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

function opened(file: string, migrations: readonly string[]): Database {
  try {
    return migrated(connect(file), migrations);
  } catch (error) {
    if (!(toStorageProblem(error, file) instanceof StorageFull)) throw error;
    return migrated(connect(file, { alone: true }), migrations);
  }
}

/** A new file is made whole under another name first, so that an empty file is always damage and never a beginning. */
function create(file: string, migrations: readonly string[]): void {
  makeFolder(path.dirname(file));
  const draft = `${file}.${process.pid}.new`;
  try {
    rmSync(draft, { force: true });
    const database = connect(draft, { fileMustExist: false });
    database.pragma(`application_id = ${applicationId}`);
    migrate(database, migrations);
    database.pragma('journal_mode = WAL');
    database.close();
    publish(draft, file);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Two processes may begin at the same time: the first one's file stands. */
function publish(draft: string, file: string): void {
  try {
    linkSync(draft, file);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
  sync(path.dirname(file));
}

/** A copy of the file as it was is made before anything is changed; the change is all or nothing. */
function migrated(database: Database, migrations: readonly string[]): Database {
  try {
    const version = schemaVersion(database, migrations.length);
    if (database.pragma('journal_mode = WAL', { simple: true }) !== 'wal')
      throw damaged(database.name, 'it cannot be switched to write-ahead logging');
    if (version < migrations.length) {
      keepCopy(database, version);
      migrate(database, migrations);
    }
    refuseNewerLines(database);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Lines of definitions this program does not know would be read wrongly, and what it wrote after them too. */
function refuseNewerLines(database: Database): void {
  const newest = 'SELECT definitions FROM journal ORDER BY seq DESC LIMIT 1';
  const definitions = database.prepare<[], number | null>(newest).pluck().get() ?? 1;
  if (definitions > definitionsNumber) throw newerLines(definitions);
}

/** Brings a database up to this program's schema, all or nothing. */
export function migrate(database: Database, migrations = released): void {
  const steps = database.transaction(() => {
    // Read when our turn has come: another process may have done it while we waited.
    const version = database.pragma('user_version', { simple: true }) as number;
    for (const step of migrations.slice(version)) database.exec(step);
    database.pragma(`user_version = ${migrations.length}`);
  });
  steps.immediate();
}

function keepCopy(database: Database, version: number): void {
  const at = new Date().toISOString().replaceAll(':', '');
  const copy = path.join(path.dirname(database.name), `protokoll-before-upgrade-from-schema-${version}-${at}.sqlite`);
  const draft = `${copy}.new`;
  try {
    database.prepare('VACUUM INTO ?').run(draft);
    sync(draft);
    renameSync(draft, copy);
    sync(path.dirname(copy));
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Removes half-made files of killed processes; only while the folder is locked. */
export function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder))
    if (/^protokoll.*\.(?:new|incoming)(?:-\w+)?$/.test(name)) rmSync(path.join(folder, name), { force: true });
}
