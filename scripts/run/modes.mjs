import { readFileSync } from 'node:fs';
import { findBrowser } from './browser.mjs';
import { run } from './child.mjs';
import { bin, inRoot } from './places.mjs';
import { ensureBuilt, prepare } from './prepare.mjs';

// Hashing a password takes 19 MB for a moment; without the threshold glibc keeps it, once for each thread: 140 MB for nothing.
const production = (env) => ({ env: { MALLOC_TRIM_THRESHOLD_: '4194304', ...env, NODE_ENV: 'production' } });

// V8 makes room for speed as long as the machine has memory: with 10,000 activities it would take twice as much for as many answers.
const nodeFlags = () => JSON.parse(readFileSync(inRoot('api/node-flags.json'), 'utf8'));

export async function start(args) {
  const tools = await prepare();
  await ensureBuilt(tools);
  return tools.run([...nodeFlags(), 'api/dist/main.js', ...args], production(tools.env));
}

export async function build() {
  await ensureBuilt(await prepare());
  return 0;
}

/** The API restarts and the screens reload when a file is saved; open the address that Vite prints. */
export async function dev() {
  const tools = await prepare();
  const codes = await Promise.all([
    tools.run(['--watch', '--watch-preserve-output', 'api/src/main.ts']),
    run(bin('vite', 'web'), [], { cwd: inRoot('web'), env: tools.env }),
  ]);
  return Math.max(...codes);
}

/** Nothing of ours on stdout: what the command prints is the answer. */
export async function cli(args) {
  const tools = await prepare();
  return tools.run(['api/src/cli.ts', ...args]);
}

export const bench = (args) => measure('api/bench/bench.ts', args, withBrowser);
export const soak = (args) => measure('api/bench/soak.ts', args);

async function measure(program, args, equip = ({ env }) => env) {
  const tools = await prepare();
  await ensureBuilt(tools);
  return tools.run([program, ...args], production(equip(tools)));
}

function withBrowser(tools) {
  const browser = findBrowser(tools);
  return browser === undefined ? tools.env : { ...tools.env, CHROMIUM_PATH: browser };
}
