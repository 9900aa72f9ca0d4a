import { createWriteStream, existsSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { atRest, languages } from 'domain/core';
import { profiles, tables, type Table } from 'domain/csv';
import { z } from 'zod';
import { type Command, Failed } from '#cli/command.ts';
import { assertBegun, withStore } from '#cli/open-store.ts';
import { readWords } from '#cli/words.ts';
import { shaped } from '#cli/with-access.ts';
import type { TheRegister } from '#use-cases/entries/register.ts';
import { ExportLog } from '#use-cases/exports/export-log.ts';
import { exportQueryOf } from '#use-cases/exports/export-query.ts';
import { exportTable } from '#use-cases/exports/export-table.ts';
import type { ExportShelf } from '#use-cases/exports/making.ts';
import { makeFolder } from '#storage/files.ts';
import type { Journal } from '#storage/journal.ts';
import { LiveRegister } from '#storage/live-register.ts';
import { headText } from '#storage/verdict-words.ts';
import { Views } from '#use-cases/lists/views.ts';
import { folderProblem } from '#startup-problem.ts';

const options = {
  profile: { type: 'string', default: 'excel' },
  'as-of': { type: 'string' },
  language: { type: 'string', default: 'en' },
} as const;

const wished = z.strictObject({
  profile: z.enum(profiles),
  language: z.enum(languages),
  'as-of': z.iso.date().optional(),
});

/** `export`: every table as CSV, all of one moment. */
export const exportAll: Command = {
  forms: ['[FOLDER] [--profile excel|data] [--as-of DATE] [--language en|nb]'],
  about: 'write every table as CSV into a new folder (protokoll-DATE unless named), all as of one moment',
  async run(args, terminal) {
    const named = args[0] !== undefined && !args[0].startsWith('-');
    const { words, values } = readWords(args, named ? ['FOLDER'] : [], options);
    const wish = shaped(wished, values);
    await assertBegun(terminal);
    const folder = path.resolve(words[0] ?? `protokoll-${new Date().toISOString().slice(0, 10)}`);
    if (existsSync(folder)) throw new Failed(`${folder} exists already. Name a new folder.`);
    await withStore(terminal, async ({ journal }) => {
      const shelf = await shelfOf(journal);
      for (const table of tables) terminal.say(await write(shelf, table, wish, folder));
      terminal.say(`Head ${headText(await journal.head())}`);
    });
  },
};

/** A register that stands still while it is written down, table after table. */
async function shelfOf(journal: Journal): Promise<ExportShelf> {
  const live = await LiveRegister.open(journal);
  const now = atRest(await live.current());
  const register: TheRegister = {
    current: () => Promise.resolve(now),
    live: now,
    asOf: (date) => live.asOf(date),
    usesOf: (id, state) => live.usesOf(id, state),
    uses: () => live.uses(),
    write: (decide, signature, act) => live.write(decide, signature, act),
    watch: () => undefined,
  };
  return { register, views: new Views(register), journal, log: new ExportLog(journal) };
}

type Wish = z.infer<typeof wished>;

const byCommand = { name: 'cli', roles: ['privacy-officer'] } as const;

async function write(shelf: ExportShelf, table: Table, wish: Wish, folder: string): Promise<string> {
  const { profile, language, 'as-of': date } = wish;
  const query = exportQueryOf(table).parse({ profile, as_of: date });
  const made = await exportTable(shelf, byCommand, { table, query, language });
  const file = path.join(folder, `${table.name}.csv`);
  try {
    makeFolder(folder);
    await pipeline(made.bytes(), createWriteStream(file, { flags: 'wx', flush: true }));
    return file;
  } catch (error) {
    throw folderProblem(error, folder, 'Choose another folder.');
  }
}
