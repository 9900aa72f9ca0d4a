import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cache, inRoot, root } from './places.mjs';

/** The built server. */
export const builtServer = 'api/dist/main.js';

/** What starts it without npm: for systemd and containers. */
const launcher = inRoot('api/dist/serve');

/** What V8 is to know: docs/decisions/0032. */
export const flags = () => JSON.parse(readFileSync(inRoot('api/node-flags.json'), 'utf8'));

/** The environment it runs in; docs/decisions/0011 and 0032. */
export const production = {
  MALLOC_TRIM_THRESHOLD_: '4194304',
  NODE_ENV: 'production',
  NODE_COMPILE_CACHE: path.join(cache, 'compiled'),
};

const quoted = (word) => `'${word.replaceAll("'", String.raw`'\''`)}'`;

/** Writes the launcher anew: which Node it is to be depends on the machine. */
export function writeLauncher(node) {
  const { NODE_COMPILE_CACHE, ...rest } = production;
  const settings = Object.entries(rest).map(([name, value]) => `${name}=${quoted(value)}`);
  const lines = [
    '#!/bin/sh',
    '# Made by npm run build: what npm start runs, without npm and with nothing to install or build.',
    `export ${settings.join(' ')}`,
    // Where systemd has made a folder for caches it says so.
    `NODE_COMPILE_CACHE="\${CACHE_DIRECTORY:-}"; [ "$NODE_COMPILE_CACHE" ] || NODE_COMPILE_CACHE=${quoted(NODE_COMPILE_CACHE)}`,
    'export NODE_COMPILE_CACHE',
    `cd ${quoted(root)} || exit 1`,
    `exec ${[node, ...flags(), builtServer].map(quoted).join(' ')} "$@"`,
  ];
  mkdirSync(path.dirname(launcher), { recursive: true });
  writeFileSync(launcher, `${lines.join('\n')}\n`);
  chmodSync(launcher, 0o755);
}
