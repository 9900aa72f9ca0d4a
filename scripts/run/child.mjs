import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { root } from './places.mjs';
import { whenLauncherGoes } from './launcher.mjs';
import { Stop } from './stop.mjs';

const STOP_WITHIN = 10_000;
let stopping = false;

/** Runs a command to its end and answers its exit code. A stop asked of us is asked of it. */
export async function run(command, args, options = {}) {
  if (stopping) throw new Stop('Stopped.', 130);
  const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
  const stop = () => {
    stopping = true;
    child.kill('SIGTERM');
    setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN).unref();
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, stop);
  const unwatch = whenLauncherGoes(stop);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      for (const name of signals) process.off(name, stop);
      unwatch();
      resolve(code ?? 128 + constants.signals[signal]);
    });
  });
}

/** The same with all that it says on stderr: for work that must leave stdout alone. */
export const runQuietly = (command, args, options) => run(command, args, { stdio: ['ignore', 2, 2], ...options });
