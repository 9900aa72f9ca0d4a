import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';

/** Limits only stop what hangs. */
const patience = 60_000;

/** Where a program is, in the folders that are searched for programs. */
export const programOf = (name: string): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, name))
    .find((file) => existsSync(file));

/** Starts a program whose output is read; it does not outlive this process. */
export function started(program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
  const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
  // What nobody reads would hold it up.
  for (const stream of child.stdio) if (stream instanceof Readable) stream.resume();
  process.once('exit', () => child.kill());
  return child;
}

/** Ends a program by its own pid, and waits until it has gone. */
export async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
}

/** Waits until a program says something. */
export async function said(child: ChildProcess, stream: unknown, pattern: RegExp): Promise<string> {
  if (!(stream instanceof Readable)) throw new Error(`${child.spawnfile} has no such output.`);
  const found = Promise.withResolvers<string>();
  let seen = '';
  const giveUp = (): void => found.reject(new Error(`${child.spawnfile} had only said: ${seen}`));
  stream.on('data', (chunk: Buffer) => {
    seen += chunk.toString();
    const [, word] = pattern.exec(seen) ?? [];
    if (word !== undefined) found.resolve(word);
  });
  child.once('exit', giveUp);
  const limit = setTimeout(giveUp, patience);
  return found.promise.finally(() => clearTimeout(limit));
}

/** Asks, a few times a second, until there is an answer. What asks too early, as in the middle of a change of page, asks again. */
export async function until<Answer>(what: string, ask: () => Promise<Answer | undefined | false>): Promise<Answer> {
  const end = Date.now() + patience;
  let last: unknown;
  while (Date.now() < end) {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== false) return answer;
    } catch (error) {
      last = error;
    }
    await wait(40);
  }
  throw new Error(`${what}: not within ${patience / 1000} s`, { cause: last });
}
