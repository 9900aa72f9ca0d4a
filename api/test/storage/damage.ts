import { hash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { DamagedJournal, UnusableStore } from '#storage/problems.ts';
import { openDatabase } from '#storage/sqlite/database.ts';
import { LiveRegister } from '#storage/live-register.ts';
import { SqliteJournal } from '#storage/sqlite/journal.ts';
import { newFolder, type Folder } from './folder.ts';
import { signed, unit } from './lines.ts';

const page = 4096;

/** A register with a past, secrets beside it, and contents of every size; closed, so that it is one file. */
async function writtenFile(folder: Folder): Promise<Buffer> {
  const { journal, credentials } = folder.store();
  for (let number = 1; number <= 60; number += 1)
    for (let version = 1; version <= 3; version += 1)
      await journal.append(
        [unit(number, version, `${number}.${version} `.repeat(number * 3))],
        signed(undefined, `Because ${number}`),
      );
  const password = '$argon2id$v=19$m=19456,t=2,p=1$c2FsdA$aGFzaA';
  await credentials.apply([{ change: 'set-password', account: 'kari', hash: password }]);
  journal.close();
  return readFileSync(folder.file);
}

/** Numbers that look random and are the same in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** What is found by a reader who trusts nothing: the register and its history, or that the file is damaged. */
async function served(folder: Folder): Promise<string> {
  const journal = new SqliteJournal(openDatabase(folder.path));
  try {
    const { entries } = await (await LiveRegister.open(journal)).current();
    return hash('sha256', JSON.stringify([[...entries.unit.values()], await journal.since(0, 10_000)]));
  } finally {
    journal.close();
  }
}

const refused = (error: unknown): string => {
  if (error instanceof DamagedJournal || error instanceof UnusableStore) return 'refused';
  throw error;
};

async function verified(folder: Folder): Promise<'sound' | 'found'> {
  const journal = new SqliteJournal(openDatabase(folder.path));
  try {
    return (await journal.verify()).sound ? 'sound' : 'found';
  } finally {
    journal.close();
  }
}

/** Every row of every table, whatever it takes to read it. */
function contents(folder: Folder): string {
  const database = openDatabase(folder.path);
  try {
    const tables = ['journal', 'snapshot', 'reason', 'secret', 'session', 'token', 'meta', 'sqlite_schema'];
    return JSON.stringify(tables.map((table) => database.prepare(`SELECT * FROM ${table}`).all()));
  } finally {
    database.close();
  }
}

export interface Outcome {
  readonly what: string;
  readonly served: string;
  readonly found: boolean;
  readonly changed: boolean;
}

async function tried(folder: Folder, what: string, bytes: Buffer, sound: string): Promise<Outcome> {
  const place = (): void => writeFileSync(folder.file, bytes);
  place();
  const shown = await served(folder).catch(refused);
  place();
  const found = (await verified(folder).catch(refused)) !== 'sound';
  place();
  const changed = (() => {
    try {
      return contents(folder) !== sound;
    } catch {
      return true;
    }
  })();
  return { what, served: shown, found, changed };
}

/** Damages a register in many ways, and tells what came of each; `right` is what is served of the sound one. */
export async function damage(
  cases: (bytes: Buffer) => Iterable<[string, Buffer]>,
): Promise<{ outcomes: Outcome[]; right: string }> {
  using folder = newFolder();
  const bytes = await writtenFile(folder);
  const right = await served(folder);
  const sound = contents(folder);
  const outcomes: Outcome[] = [];
  for (const [what, damaged] of cases(bytes)) outcomes.push(await tried(folder, what, damaged, sound));
  return { outcomes, right };
}

/** One bit turned here and there; other bits for every seed. */
export function* flippedBits(bytes: Buffer, seed = 4711, times = 200): Generator<[string, Buffer]> {
  const next = numbers(seed);
  for (let count = 0; count < times; count += 1) {
    const [at, bit] = [next(bytes.length), next(8)];
    const damaged = Buffer.from(bytes);
    damaged.writeUInt8((damaged[at] ?? 0) ^ (1 << bit), at);
    yield [`bit ${bit} of byte ${at}`, damaged];
  }
}

export function* zeroedPages(bytes: Buffer): Generator<[string, Buffer]> {
  for (let at = 0; at < bytes.length; at += page) yield [`page at ${at}`, Buffer.from(bytes).fill(0, at, at + page)];
}

export function* cutFiles(bytes: Buffer): Generator<[string, Buffer]> {
  const next = numbers(42);
  for (let length = 0; length < bytes.length; length += page * 4) yield [`cut at ${length}`, bytes.subarray(0, length)];
  for (let count = 0; count < 10; count += 1) {
    const length = next(bytes.length);
    yield [`cut at ${length}`, bytes.subarray(0, length)];
  }
}
