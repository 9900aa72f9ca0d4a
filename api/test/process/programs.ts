import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const api = fileURLToPath(new URL('../..', import.meta.url));

// As it is delivered, and not from its source: what is tested and measured here is the product.
export const built = process.env['VITEST'] === undefined ? path.join(api, 'dist') : await builtForTests();

async function builtForTests(): Promise<string> {
  const { afterAll } = await import('vitest');
  const { build } = await import('rolldown');
  const { default: config } = await import('../../rolldown.config.ts');
  const folder = path.join(api, 'dist', `under-test-${process.pid}`);
  await build({ ...config, cwd: api, output: { ...[config.output].flat()[0], dir: folder } });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** How a program of ours ended, and what it said. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

/** A program of ours, as a process of its own. */
export interface Program {
  readonly process: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Resolves with what it prints once that matches; rejects when it ends before. */
  printed(pattern: RegExp): Promise<RegExpExecArray>;
}

export interface Start {
  readonly environment?: NodeJS.ProcessEnv;
  readonly words?: readonly string[];
  /** The program that runs ours: strace, prlimit. */
  readonly under?: readonly string[];
}

export function startProgram(
  name: 'main' | 'cli' | 'describe',
  { environment, words = [], under = [] }: Start = {},
): Program {
  const [command = '', ...rest] = [...under, process.execPath, path.join(built, `${name}.js`), ...words];
  const env = { PATH: process.env['PATH'], ...environment };
  const child = spawn(command, rest, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const output = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (part: string) => (output.out += part));
  child.stderr.setEncoding('utf8').on('data', (part: string) => (output.err += part));
  const ended = once(child, 'close').then(([code, signal]: unknown[]) => ({ code, signal, ...output }) as Ended);
  const printed = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = (): void => {
        const match = pattern.exec(output.out);
        if (match) resolve(match);
      };
      child.stdout.on('data', look);
      look();
      void ended.then(({ code, err }) => reject(new Error(`ended with ${code} before printing ${pattern}: ${err}`)));
    });
  return { process: child, ended, printed };
}

/** Runs a command of the command line to its end. */
export const command = (folder: string, ...words: string[]): Promise<Ended> =>
  startProgram('cli', { environment: { DATA_DIR: folder }, words }).ended;
