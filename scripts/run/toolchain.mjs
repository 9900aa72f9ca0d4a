import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { runQuietly } from './child.mjs';
import { inRoot } from './places.mjs';
import { Stop } from './stop.mjs';

// The first with argon2 built in.
const NODE_NEEDED = '24.7';
const locked = inRoot('scripts/toolchain');
const installed = inRoot('.toolchain');
const ownNode = path.join(installed, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin/node');
const pnpmScript = path.join(installed, 'node_modules/pnpm/bin/pnpm.cjs');
const systemNodeWillDo = process.versions.node.localeCompare(NODE_NEEDED, 'en', { numeric: true }) >= 0;

/** Brings Node and pnpm in the versions of scripts/toolchain; answers the Node to use. */
export async function ensureToolchain() {
  if (!isInstalled()) await install();
  if (systemNodeWillDo) return process.execPath;
  if (spawnSync(ownNode, ['--version']).status === 0) return ownNode;
  throw new Stop(
    `Protokoll needs Node.js ${NODE_NEEDED} or newer. This is ${process.version}, and no newer one ` +
      `could be had from the package registry for ${process.platform}-${process.arch}. Please install Node.js ${NODE_NEEDED}.`,
  );
}

/** The environment for everything run under `node`. */
export function environment(node) {
  const env = withoutNpm(process.env);
  env.PATH = [path.dirname(node), env.PATH].join(path.delimiter);
  return env;
}

export const pnpm = (node, args) => runQuietly(node, [pnpmScript, ...args], { env: environment(node) });

function isInstalled() {
  const isCurrent = lockIn(installed) === lockIn(locked);
  return isCurrent && existsSync(pnpmScript) && (systemNodeWillDo || existsSync(ownNode));
}

async function install() {
  console.error(`Bringing pnpm${systemNodeWillDo ? '' : ` and Node.js ${NODE_NEEDED}`} …`);
  mkdirSync(installed, { recursive: true });
  for (const file of ['package.json', '.npmrc', 'package-lock.json']) {
    cpSync(path.join(locked, file), path.join(installed, file));
  }
  const args = ['ci', '--prefix', installed, '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  if (systemNodeWillDo) args.push('--omit=optional');
  const npm = process.env.npm_execpath;
  const [command, before] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
  const code = await runQuietly(command, [...before, ...args], { env: withoutNpm(process.env) });
  if (code !== 0) throw new Stop('Could not install the toolchain from the package registry (see above).', code);
}

function lockIn(folder) {
  try {
    return readFileSync(path.join(folder, 'package-lock.json'), 'utf8');
  } catch {
    return '';
  }
}

/** npm exports its settings as npm_* variables, and pnpm would read some as its own: keep only how to get out. */
function withoutNpm(env) {
  const kept = /^npm_config_(?:registry|https?_proxy|proxy|noproxy|cafile)$/i;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^npm_/i.test(name) || kept.test(name)));
}
