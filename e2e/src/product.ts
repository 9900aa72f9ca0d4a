import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../api/dist/main.js', import.meta.url));

/** The built product, running on a folder of its own. */
export interface Product {
  readonly address: string;
  /** The one-time link printed while there is no account. */
  readonly setUpLink: string;
  readonly folder: string;
  readonly stop: () => Promise<void>;
}

async function printed(child: ChildProcess, pattern: RegExp): Promise<string> {
  let seen = '';
  for await (const chunk of child.stdout ?? []) {
    seen += String(chunk);
    const found = pattern.exec(seen);
    if (found?.[1]) return found[1];
  }
  throw new Error(`The server stopped and had printed: ${seen}`);
}

/** Starts the built product on a free port; `stop` ends it by its own pid and removes its folder. */
export async function startProduct(): Promise<Product> {
  const folder = await mkdtemp(path.join(tmpdir(), 'protokoll-e2e-'));
  const child = spawn(process.execPath, [main], {
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', DATA_DIR: folder, LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const setUpLink = await printed(child, /open this link once: (\S+)/);
  return {
    address: new URL(setUpLink).origin,
    setUpLink,
    folder,
    stop: async () => {
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
