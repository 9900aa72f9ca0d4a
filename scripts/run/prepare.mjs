import { existsSync } from 'node:fs';
import { run, runQuietly } from './child.mjs';
import { fingerprint, once } from './fingerprint.mjs';
import { oneAtATime } from './lock.mjs';
import { bin, inRoot } from './places.mjs';
import { Stop } from './stop.mjs';
import { ensureToolchain, environment, pnpm } from './toolchain.mjs';

const WORKSPACES = ['domain', 'locales', 'api', 'web', 'e2e'];
const MANIFESTS = [
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'package.json',
  ...WORKSPACES.map((w) => `${w}/package.json`),
];
const BUILDS = [
  {
    workspace: 'api',
    command: ['rolldown', '--config', 'rolldown.config.ts'],
    // Written once here, because a server that made it would answer nobody meanwhile.
    afterwards: ['api/dist/describe.js'],
    result: 'api/dist/docs.html',
  },
  { workspace: 'web', command: ['vite', 'build', '--logLevel=warn'], result: 'web/dist/index.html' },
];

/** Node and all packages are there; answers how to run under that Node. */
export function prepare() {
  return oneAtATime(async () => {
    const node = await ensureToolchain();
    const env = environment(node);
    const isThere = () => existsSync(inRoot('node_modules/.modules.yaml'));
    await once('install', fingerprint(MANIFESTS), isThere, () => install(node));
    return { node, env, run: (args, options) => run(node, args, { env, ...options }) };
  });
}

/** Builds what has changed since it was built. */
export function ensureBuilt({ env, node }) {
  return oneAtATime(async () => {
    for (const part of BUILDS) {
      const sources = fingerprint([part.workspace, 'domain', 'locales', 'pnpm-lock.yaml', 'tsconfig.base.json']);
      const isThere = () => existsSync(inRoot(part.result));
      await once(`build-${part.workspace}`, sources, isThere, () => build(part, env, node));
    }
  });
}

async function build({ workspace, command: [program, ...args], afterwards }, env, node) {
  console.error(`Building ${workspace} …`);
  const built = await runQuietly(bin(program, workspace), args, { cwd: inRoot(workspace), env });
  const code = built === 0 && afterwards ? await runQuietly(node, afterwards, { env }) : built;
  if (code !== 0) throw new Stop(`Could not build ${workspace} (see above).`, code);
}

async function install(node) {
  console.error('Installing packages …');
  const code = await pnpm(node, ['install', '--frozen-lockfile', '--reporter=append-only', '--loglevel=warn']);
  if (code !== 0) throw new Stop('Could not install the packages (see above).', code);
}
