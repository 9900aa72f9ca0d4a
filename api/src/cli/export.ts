import { commandLine } from '#use-cases/actor/actor.ts';
import { createWriteStream, existsSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { exportQuery } from 'domain/contract';
import { frozenCopy, hasBegun, languages } from 'domain/core';
import { profiles, tables, type Table } from 'domain/tables';
import { z } from 'zod';
import { type Command, Failed, type Terminal } from '#cli/command.ts';
import { assertBegun, withStore } from '#cli/open-store.ts';
import { readArguments } from '#cli/arguments.ts';
import { shaped } from '#cli/with-access.ts';
import type { RegisterReader } from '#use-cases/entries/register-port.ts';
import { ExportLog } from '#use-cases/exports/export-log.ts';
import { exportTable } from '#use-cases/exports/export-table.ts';
import type { ExportServices } from '#use-cases/exports/create-export.ts';
import { makeFolder } from '#storage/files.ts';
import type { Journal } from '#storage/journal.ts';
import { StorageReadOnly } from '#storage/problems.ts';
import { LiveRegister } from '#storage/live-register.ts';
import { headText } from '#storage/verdict-text.ts';
import { ListIndexes } from '#use-cases/lists/list-indexes.ts';
import { folderProblem } from '#startup/startup-problem.ts';

const options = {
  profile: { type: 'string', default: 'excel' },
  'as-of': { type: 'string' },
  language: { type: 'string', default: 'en' },
} as const;

const exportOptions = z.strictObject({
  profile: z.enum(profiles),
  language: z.enum(languages),
  'as-of': z.iso
    .date()
    .refine((date) => hasBegun(date, Date.now()), { params: { code: 'day-to-come' } })
    .optional(),
});

/** `export`: every table as CSV, all of one moment. */
export const exportAll: Command = {
  forms: [`[FOLDER] [--profile excel|excel-en|data] [--as-of DATE] [--language ${languages.join('|')}]`],
  about: 'write every table as CSV into a new folder (protokoll-DATE unless named), all as of one moment',
  async run(args, terminal) {
    const named = args[0] !== undefined && !args[0].startsWith('-');
    const { positionals, values } = readArguments(args, named ? ['FOLDER'] : [], options);
    const chosen = shaped(exportOptions, values);
    await assertBegun(terminal);
    const folder = path.resolve(positionals[0] ?? `protokoll-${new Date().toISOString().slice(0, 10)}`);
    if (existsSync(folder)) throw new Failed(`${folder} exists already. Name a new folder.`);
    await withStore(terminal, async ({ journal }) => {
      const services = await exportServicesOn(journal, terminal);
      for (const table of tables) terminal.say(await write(services, table, chosen, folder));
      terminal.say(`Head ${headText(await journal.head())}`);
    });
  },
};

/** A register that stands still while it is written down, table after table. */
async function exportServicesOn(journal: Journal, terminal: Terminal): Promise<ExportServices> {
  const live = await LiveRegister.open(journal);
  const now = frozenCopy(await live.current());
  const register: RegisterReader = {
    current: () => Promise.resolve(now),
    live: now,
    asOf: (date) => live.asOf(date),
    usesOf: (id, state) => live.usesOf(id, state),
    uses: () => live.uses(),
    watch: () => undefined,
  };
  return { register, lists: new ListIndexes(register), journal, log: logWherePossible(journal, terminal) };
}

/** Exports are journalled, except from where nothing can be written: a backup on a read-only disk is read all the same. */
function logWherePossible(journal: Journal, { note }: Terminal): ExportServices['log'] {
  const log = new ExportLog(journal);
  let isTold = false;
  async function unlessReadOnly<T>(journalling: () => Promise<T>, otherwise: T): Promise<T> {
    try {
      return await journalling();
    } catch (error) {
      if (!(error instanceof StorageReadOnly)) throw error;
      if (!isTold) note('The register cannot be written here: its journal will not say that it was exported.');
      isTold = true;
      return otherwise;
    }
  }
  return {
    begin: (facts, signature) => unlessReadOnly(() => log.begin(facts, signature), 'not journalled'),
    finish: (id, snapshot, signature) => unlessReadOnly(() => log.finish(id, snapshot, signature), undefined),
  };
}

type ExportOptions = z.infer<typeof exportOptions>;

const byCommand = { name: commandLine, account: commandLine, roles: ['privacy-officer'] } as const;

async function write(services: ExportServices, table: Table, chosen: ExportOptions, folder: string): Promise<string> {
  const { profile, language, 'as-of': date } = chosen;
  const query = exportQuery(table.kind).parse({ profile, as_of: date });
  const made = await exportTable(services, byCommand, { table, query, language });
  const file = path.join(folder, `${table.name}.csv`);
  try {
    makeFolder(path.dirname(file));
    await pipeline(made.bytes(), createWriteStream(file, { flags: 'wx', flush: true }));
    return file;
  } catch (error) {
    throw folderProblem(error, folder, 'Choose another folder.');
  }
}
