import path from 'node:path';
import type { FileEntry } from 'domain/entry-file';
import { type Command, Failed, WrongUsage } from '#cli/command.ts';
import { signedByCommand, withStore } from '#cli/open-store.ts';
import { formatIssues } from '#cli/plain-problem.ts';
import { readArguments } from '#cli/arguments.ts';
import { readEntries, readExample, UnusableEntryFile } from '#storage/entry-files.ts';
import { loadEntries } from '#use-cases/entries/load-entries.ts';
import { Problem } from '#use-cases/problems/problem.ts';
import { LiveRegister } from '#storage/live-register.ts';

/** `example load`: the example register, or a file of entries of the same form. */
export const example: Command = {
  forms: ['load [FILE] [--additional]'],
  about:
    'load the example register: five organisations, read from five privacy notices; or FILE, written as examples/*/register.json are. --additional loads it beside what is there',
  async run(args, terminal) {
    const names = args.filter((word) => !word.startsWith('-')).length > 1 ? ['load', 'FILE'] : ['load'];
    const { positionals, values } = readArguments(args, names, { additional: { type: 'boolean', default: false } });
    const [word, file] = positionals;
    if (word !== 'load') throw new WrongUsage(`"${word}" is not something "example" can do.`);
    const entries = entriesOf(file);
    const loading = { additional: values.additional, sign: () => signedByCommand() };
    const count = await withStore(terminal, async ({ journal }) =>
      loadEntries(await LiveRegister.open(journal), entries, loading, (made) => made).catch(refusal),
    );
    terminal.say(`Loaded ${count} entries into ${terminal.config.folder}`);
  },
};

function entriesOf(file: string | undefined): readonly FileEntry[] {
  try {
    return file === undefined ? readExample() : readEntries(path.resolve(file));
  } catch (error) {
    if (!(error instanceof UnusableEntryFile)) throw error;
    throw new Failed(`${error.message} ${formatIssues(error.issues)}`.trimEnd());
  }
}

function refusal(error: unknown): never {
  if (!(error instanceof Problem && error.is === 'not-empty')) throw error;
  throw new Failed('The register is not empty. Use --additional to load the entries beside what is there.');
}
