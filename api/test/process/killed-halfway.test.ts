import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, readdirSync } from 'node:fs';
import { watch } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate as nextTurn, setTimeout as after } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { StoredLine } from 'domain/core';
import { expect, test } from 'vitest';
import { connect } from '#storage/sqlite/connection.ts';
import { openDatabase, schemaVersion } from '#storage/sqlite/database.ts';
import { migrations } from '#storage/sqlite/schema.ts';
import { SqliteJournal } from '#storage/sqlite/journal.ts';
import { newFolder, writeHistory, type Folder } from '../storage/folder.ts';
import { signed, unit } from '../storage/lines.ts';
import { command, startProgram } from './programs.ts';
import { tomorrow } from './tomorrow.ts';

const upgrading = fileURLToPath(new URL('upgrading.ts', import.meta.url));
const moments = [0.7, 0.9];

interface Run {
  readonly finished: boolean;
  readonly took: number;
}

interface Started {
  readonly kill: () => void;
  readonly ended: Promise<number | null>;
}

/** Runs a program to its end, or kills it after a while. */
async function run(start: () => Started, killAfter?: number): Promise<Run> {
  const began = performance.now();
  const { kill, ended } = start();
  if (killAfter !== undefined) {
    await Promise.race([ended, after(killAfter)]);
    kill();
  }
  return { finished: (await ended) === 0, took: performance.now() - began };
}

const upgrade =
  (folder: Folder, how = 'whole') =>
  (): Started => {
    const child = spawn(process.execPath, [upgrading, folder.path, how], { stdio: 'ignore' });
    return {
      kill: () => void child.kill('SIGKILL'),
      ended: once(child, 'exit').then(([code]: unknown[]) => code as number | null),
    };
  };

const copiesIn = (folder: Folder): string[] =>
  readdirSync(folder.path).filter((name) => /^protokoll-before-upgrade.*\.sqlite$/.test(name));

/** Resolves when the copy that comes before an upgrade is there. */
async function copied(folder: Folder): Promise<void> {
  for await (const _ of watch(folder.path)) if (copiesIn(folder).length > 0) return;
}

/** Resolves when something else writes to the database. */
async function written(folder: Folder): Promise<void> {
  const database = connect(folder.file);
  database.pragma('busy_timeout = 0');
  try {
    for (;;) {
      database.exec('BEGIN IMMEDIATE; ROLLBACK');
      await nextTurn();
    }
  } catch (error) {
    if ((error as { code?: string }).code !== 'SQLITE_BUSY') throw error;
  } finally {
    database.close();
  }
}

/** The version a folder has come to, having made sure that it is wholly that one. */
function wholeVersion(folder: Folder): number {
  const database = connect(folder.file);
  try {
    const version = schemaVersion(database, tomorrow.length);
    const made = database
      .prepare("SELECT name FROM sqlite_schema WHERE name LIKE '%_half' ORDER BY name")
      .pluck()
      .all();
    expect(made).toEqual(version === migrations.length ? [] : ['first_half', 'second_half']);
    return version;
  } finally {
    database.close();
  }
}

/** A folder of today with a history in it. */
async function ofToday(): Promise<{ folder: Folder; lines: readonly StoredLine[] }> {
  const folder = newFolder();
  const lines = await writeHistory(folder.journal(), 20, 3);
  folder.close();
  return { folder, lines };
}

async function timeOfUpgrade(): Promise<number> {
  const { folder } = await ofToday();
  using _ = folder;
  return (await run(upgrade(folder))).took;
}

async function expectUpgraded(folder: Folder, lines: readonly StoredLine[]): Promise<void> {
  expect(await run(upgrade(folder))).toMatchObject({ finished: true });
  expect(wholeVersion(folder)).toBe(tomorrow.length);
  const journal = new SqliteJournal(openDatabase(folder.path, tomorrow));
  expect(await journal.since(0, 1000)).toEqual(lines);
  journal.close();
}

test('an upgrade killed in the middle leaves the old schema and a copy of the file, and can be done again', async () => {
  const { folder, lines } = await ofToday();
  using _ = folder;
  const { kill, ended } = upgrade(folder, 'endless')();
  await copied(folder);
  await written(folder);
  kill();
  expect(await ended).toBe(null);
  expect(wholeVersion(folder)).toBe(migrations.length);
  expect(copiesIn(folder)).toHaveLength(1);
  await expectLines(path.join(folder.path, copiesIn(folder)[0] ?? ''), lines.length);
  await expectUpgraded(folder, lines);
});

test.each(moments)('an upgrade killed at %d of its time leaves one schema or the other, whole', async (moment) => {
  const { folder, lines } = await ofToday();
  using _ = folder;
  await run(upgrade(folder), (await timeOfUpgrade()) * moment);
  expect([migrations.length, tomorrow.length]).toContain(wholeVersion(folder));
  await expectUpgraded(folder, lines);
});

async function expectLines(file: string, count: number): Promise<void> {
  using folder = newFolder();
  copyFileSync(file, folder.file);
  expect(await folder.journal().verify()).toMatchObject({ sound: true, head: { seq: count } });
}

const restore = (folder: Folder, archive: string) => (): Started => {
  const program = startProgram('cli', { environment: { DATA_DIR: folder.path }, words: ['restore', archive] });
  return { kill: () => void program.process.kill('SIGKILL'), ended: program.ended.then(({ code }) => code) };
};

test('a restore killed in the middle leaves the old data or the new, whole', async () => {
  using source = newFolder();
  const archived = source.journal();
  await writeHistory(archived, 100, 3);
  archived.close();
  const archive = path.join(source.path, 'archive.sqlite');
  expect(await command(source.path, 'backup', archive)).toMatchObject({ code: 0 });
  const fresh = async (): Promise<Folder> => {
    const folder = newFolder();
    const journal = folder.journal();
    await journal.append([unit(1, 1, 'what was there')], signed());
    journal.close();
    return folder;
  };
  using whole = await fresh();
  const { took, finished } = await run(restore(whole, archive));
  expect(finished).toBe(true);
  for (const moment of moments) {
    using folder = await fresh();
    await run(restore(folder, archive), took * moment);
    expect(existsSync(folder.file)).toBe(true);
    const journal = folder.journal();
    const verdict = await journal.verify();
    expect(verdict).toMatchObject({ sound: true });
    expect([1, 301]).toContain((await journal.head()).seq);
    journal.close();
  }
});
