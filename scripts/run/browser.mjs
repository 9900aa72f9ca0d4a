import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { inRoot } from './places.mjs';

const SYSTEM = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map(
  (name) => `/usr/bin/${name}`,
);
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** A Chromium for the browser tests: the one named, the system's, Debian's, or the one inside an npm package. */
export function findBrowser({ node, env }) {
  return env.CHROMIUM_PATH || systemBrowser() || debianBrowser(env) || packagedBrowser(node, env);
}

const systemBrowser = () => [...SYSTEM, MAC].find((file) => existsSync(file));

function debianBrowser(env) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  const options = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'], options);
  return systemBrowser();
}

function packagedBrowser(node, env) {
  const result = spawnSync(node, ['packaged-chromium.ts'], { cwd: inRoot('e2e'), env, encoding: 'utf8' });
  return result.status === 0 ? result.stdout : undefined;
}
