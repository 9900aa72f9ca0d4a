import { provideCatalogues } from '#catalogues.ts';
import { backup } from '#cli/backup.ts';
import { type Command, WrongUsage } from '#cli/command.ts';
import { demo } from '#cli/demo.ts';
import { example } from '#cli/example.ts';
import { exportAll } from '#cli/export.ts';
import { redact } from '#cli/redact.ts';
import { restore } from '#cli/restore.ts';
import { token } from '#cli/token.ts';
import { user } from '#cli/user.ts';
import { verify } from '#cli/verify.ts';
import { readConfig } from '#startup/config.ts';
import { inOneLine } from '#startup/in-one-line.ts';
import { SqliteStorage } from '#storage/sqlite/storage.ts';

const commands: Readonly<Record<string, Command>> = {
  user,
  token,
  example,
  verify,
  backup,
  restore,
  export: exportAll,
  redact,
  demo,
};

const usageOf = (name: string, { forms, about }: Command): string =>
  `${forms.map((form) => `  ${name} ${form}`.trimEnd()).join('\n')}\n      ${about}`;

const usage = (names = Object.keys(commands)): string =>
  `Usage: npm run cli -- COMMAND …\n\n${names.map((name) => usageOf(name, commands[name] as Command)).join('\n')}`;

const asksForHelp = (words: readonly string[]): boolean =>
  words.some((word) => ['help', '--help', '-h'].includes(word));

/** Runs a command: 0 when it was done, 1 when it failed, 2 on wrong usage. */
async function run([name = '', ...words]: readonly string[]): Promise<number> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (asksForHelp([name, ...words])) return print(usage(command && [name]), 0);
  if (!command) return fail(`${name ? `There is no command "${name}".` : 'No command was given.'}\n\n${usage()}`, 2);
  try {
    const config = readConfig();
    const storage = new SqliteStorage(config.folder);
    await command.run(words, { config, storage, say: console.log, note: console.error });
    return 0;
  } catch (error) {
    if (error instanceof WrongUsage) return fail(`${error.message}\n\n${usage([name])}`, 2);
    return fail(inOneLine(error), 1);
  }
}

function print(text: string, code: number): number {
  console.log(text);
  return code;
}

function fail(text: string, code: number): number {
  console.error(text);
  return code;
}

process.umask(0o077);
provideCatalogues();
process.exitCode = await run(process.argv.slice(2));
