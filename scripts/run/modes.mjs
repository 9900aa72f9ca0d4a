import { findBrowser } from './browser.mjs';
import { run } from './child.mjs';
import { bin, inRoot } from './places.mjs';
import { ensureBuilt, prepare } from './prepare.mjs';
import { builtServer, flags, production, writeLauncher } from './product.mjs';

const inProduction = (env) => ({ env: { ...production, ...env, NODE_ENV: production.NODE_ENV } });

export async function start(args) {
  const tools = await prepare();
  await ensureBuilt(tools);
  return tools.run([...flags(), builtServer, ...args], inProduction(tools.env));
}

export async function build() {
  const tools = await prepare();
  await ensureBuilt(tools);
  writeLauncher(tools.node);
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

/** Brings the catalogues of the languages in step with the texts in the source. */
export async function texts() {
  const tools = await prepare();
  return tools.run(['locales/src/update.ts']);
}

export const bench = (args) => measure('api/bench/bench.ts', args, withBrowser);
export const attack = (args) => measure('api/bench/attack.ts', args);
export const soak = (args) => measure('api/bench/soak.ts', args);

/** The main path in Firefox and WebKit, where they are installed. */
export const browsers = (args) => measure('e2e/src/browsers/main.ts', args);

async function measure(program, args, equip = ({ env }) => env) {
  const tools = await prepare();
  await ensureBuilt(tools);
  return tools.run([program, ...args], inProduction(equip(tools)));
}

function withBrowser(tools) {
  const browser = findBrowser(tools);
  return browser === undefined ? tools.env : { ...tools.env, CHROMIUM_PATH: browser };
}
