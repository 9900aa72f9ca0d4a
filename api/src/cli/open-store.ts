import { commandLine } from '#use-cases/actor/actor.ts';
import { Failed, type Terminal } from '#cli/command.ts';
import { toFailure } from '#cli/plain-problem.ts';
import { folderProblem } from '#startup/startup-problem.ts';
import type { Store } from '#storage/store.ts';

/** The actor of journal lines that a command writes. */
export const signedByCommand = (reason?: string) => ({
  actor: commandLine,
  role: 'admin',
  at: new Date().toISOString(),
  ...(reason !== undefined && { reason }),
});

/** Works on the register, beside a server that may be running, and closes it however the work ends. */
export async function withStore<T>(terminal: Terminal, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await opened(terminal);
  try {
    return await work(store);
  } catch (error) {
    throw folderProblem(toFailure(error), terminal.config.folder);
  } finally {
    await store.close();
  }
}

async function opened({ config, storage }: Terminal): Promise<Store> {
  try {
    return await storage.open();
  } catch (error) {
    throw folderProblem(error, config.folder);
  }
}

/** For commands that make no sense on a register that was never begun. */
export async function assertBegun({ config, storage }: Terminal): Promise<void> {
  if (!(await storage.isBegun())) throw new Failed(`There is no register in ${config.folder}.`);
}
