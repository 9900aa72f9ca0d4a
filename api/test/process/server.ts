import { existsSync, readFileSync } from 'node:fs';
import { Tokens } from '#use-cases/accounts/tokens.ts';
import { openDatabase } from '#storage/sqlite/database.ts';
import { SqliteJournal } from '#storage/sqlite/journal.ts';
import type { Role } from 'domain/core';
import { startProgram, type Program, type Start } from './programs.ts';

/** An API token for a data folder, made as the command line makes it. */
export async function tokenIn(folder: string, role: Role): Promise<string> {
  const journal = new SqliteJournal(openDatabase(folder));
  try {
    const at = new Date().toISOString();
    const made = await new Tokens(journal, Date.now).create(
      { name: role, role, days: 1 },
      { actor: 'cli', role: 'admin', at },
    );
    return made.secret;
  } finally {
    journal.close();
  }
}

/** The real server as a process of its own, on a free port. */
export interface RealServer extends AsyncDisposable {
  readonly url: string;
  readonly program: Program;
  /** The work it took the process until it said that it runs, in milliseconds: time passed, less what other processes took. */
  readonly startedIn: number;
  kill(signal: NodeJS.Signals): Promise<void>;
}

/** The processor time of a process so far, where the system tells; a machine that is busy otherwise makes it no longer. */
function workOf(pid: number | undefined): number | undefined {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return undefined;
  const [user, system] = readFileSync(file, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ')
    .slice(11, 13);
  return (Number(user) + Number(system)) * 10;
}

export async function startServer(folder: string, start: Start = {}): Promise<RealServer> {
  const began = performance.now();
  const environment = { DATA_DIR: folder, PORT: '0', LOG_LEVEL: 'warn', ...start.environment };
  const program = startProgram('main', { ...start, environment });
  const [, url = ''] = await program.printed(/running at (\S+)/);
  const startedIn = workOf(program.process.pid) ?? performance.now() - began;
  const kill = async (signal: NodeJS.Signals): Promise<void> => {
    program.process.kill(signal);
    await program.ended;
  };
  return { url, program, startedIn, kill, [Symbol.asyncDispose]: () => kill('SIGKILL') };
}
