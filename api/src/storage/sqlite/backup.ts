import { existsSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { connect, type Database } from '#storage/sqlite/connection.ts';
import { schemaVersion } from '#storage/sqlite/database.ts';
import { sha256OfFile, sync } from '#storage/files.ts';
import type { Head, Verdict } from '#storage/journal.ts';
import { DamagedJournal, UnusableStore } from '#storage/problems.ts';
import { toStorageProblem } from '#storage/sqlite/problems.ts';
import { faultText } from '#storage/verdict-text.ts';
import { verify } from '#storage/sqlite/verify.ts';
import type { Manifest } from '#storage/store.ts';

export const manifestOf = (archive: string): string => `${archive}.manifest.json`;

/**
 * Writes the whole register as of one moment into a file, while others go on writing, and verifies it there. It appears under
 * its name only when it is whole and on the disk.
 */
export async function backUp(database: Database, archive: string): Promise<Manifest> {
  if (existsSync(archive)) throw new UnusableStore(`${archive} exists already.`);
  if (!existsSync(path.dirname(archive))) throw new UnusableStore(`There is no folder ${path.dirname(archive)}.`);
  const draft = `${archive}.${process.pid}.part`;
  try {
    database.prepare('VACUUM INTO ?').run(draft);
    sync(draft);
    const manifest = await manifestFor(draft);
    writeFileSync(manifestOf(archive), `${JSON.stringify(manifest, null, 2)}\n`, { flush: true });
    renameSync(draft, archive);
    sync(path.dirname(archive));
    return manifest;
  } catch (error) {
    rmSync(draft, { force: true });
    if (!existsSync(archive)) rmSync(manifestOf(archive), { force: true });
    throw toStorageProblem(error, archive);
  }
}

async function manifestFor(file: string): Promise<Manifest> {
  const { schema, head } = await verifiedArchive(file);
  return { schema, head, bytes: statSync(file).size, sha256: await sha256OfFile(file) };
}

/** Verifies a file as a whole and says what it holds, or throws in words why it cannot be used. */
export async function verifiedArchive(
  file: string,
  noted: readonly Head[] = [],
): Promise<Pick<Manifest, 'schema' | 'head'>> {
  let database: Database | undefined;
  try {
    database = connect(file, { readonly: true });
    const schema = schemaVersion(database);
    return { schema, head: headOf(file, await verify(database, noted)) };
  } catch (error) {
    throw toStorageProblem(error, file);
  } finally {
    database?.close();
  }
}

function headOf(file: string, verdict: Verdict): Head {
  if (verdict.sound) return verdict.head;
  throw new DamagedJournal(`${file} is damaged: ${faultText(verdict, 'en')}`);
}
