import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A server in a process of its own. */
export interface Running {
  readonly url: string;
  /** Milliseconds from its start until it answered. */
  readonly readyAfter: number;
  /** Resident memory in bytes. */
  memory(): number;
  /** Starts counting the peak of the resident memory anew. */
  watchMemory(): void;
  peakMemory(): number;
  stop(): Promise<void>;
}

/** A program of this repository that serves. */
export interface Program {
  readonly flags?: readonly string[];
  readonly program: string;
  readonly env: Readonly<Record<string, string>>;
  /** The address that answers when it is ready. */
  readonly ready: string;
}

/** Starts a program of this repository and waits until it prints where it listens and answers there. */
export async function start({ flags = [], program, env, ready }: Program): Promise<Running> {
  const begun = performance.now();
  const child = spawn(process.execPath, [...flags, path.join(root, program)], {
    cwd: root,
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const url = await addressOf(child, program);
  const { status } = await fetch(url + ready);
  if (status !== 200) throw new Error(`${program} answered ${status} to ${ready}`);
  return { url, readyAfter: performance.now() - begun, ...memoryOf(child.pid ?? 0), stop: () => stopped(child) };
}

async function addressOf(child: ChildProcess, program: string): Promise<string> {
  if (!child.stdout) throw new Error(`${program} has no output`);
  for await (const line of createInterface(child.stdout)) {
    const [, url] = /(http:\/\/127\.0\.0\.1:\d+)/.exec(line) ?? [];
    if (!url) continue;
    child.stdout.resume();
    return url;
  }
  throw new Error(`${program} did not start`);
}

async function stopped(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
}

/** Read from /proc of Linux. */
function memoryOf(pid: number): Pick<Running, 'memory' | 'watchMemory' | 'peakMemory'> {
  const read = (name: string): number => {
    const [, kilobytes] =
      new RegExp(`^${name}:\\s*(\\d+) kB`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kilobytes) * 1024;
  };
  return {
    memory: () => read('VmRSS'),
    watchMemory: () => writeFileSync(`/proc/${pid}/clear_refs`, '5'),
    peakMemory: () => read('VmHWM'),
  };
}
