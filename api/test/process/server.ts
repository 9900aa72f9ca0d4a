import { openAccess } from '#use-cases/accounts/access.ts';
import { SqliteStorage } from '#storage/sqlite/storage.ts';
import type { Role } from 'domain/core';
import { startProgram, type Program, type Start } from './programs.ts';

/** An API token for a data folder, made as the command line makes it. */
export async function tokenIn(folder: string, role: Role): Promise<string> {
  const store = await new SqliteStorage(folder).open();
  try {
    const { tokens } = await openAccess(store);
    const byCommand = () => ({ actor: 'cli', role: 'admin' });
    return await tokens.create({ name: role, role, days: 1 }, byCommand, ({ secret }) => secret);
  } finally {
    await store.close();
  }
}

/** The real server as a process of its own, on a free port. */
export interface RealServer extends AsyncDisposable {
  readonly url: string;
  readonly program: Program;
  kill(signal: NodeJS.Signals): Promise<void>;
}

export async function startServer(folder: string, start: Start = {}): Promise<RealServer> {
  const environment = { DATA_DIR: folder, PORT: '0', LOG_LEVEL: 'warn', ...start.environment };
  const program = startProgram('main', { ...start, environment });
  const [, url = ''] = await program.printed(/running at (\S+)/);
  const kill = async (signal: NodeJS.Signals): Promise<void> => {
    program.process.kill(signal);
    await program.ended;
  };
  return { url, program, kill, [Symbol.asyncDispose]: () => kill('SIGKILL') };
}
