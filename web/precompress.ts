import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const WEEK = 7 * 24 * 60 * 60 * 1000;
const compressible = /\.(?:js|css|html|svg|json|webmanifest|txt)$/;

/** Writes .br and .gz next to each built file, so that the server only has to send them. */
export function precompress(): Plugin {
  return {
    name: 'precompress',
    apply: 'build',
    writeBundle({ dir }, bundle) {
      if (dir === undefined) throw new Error('precompress needs an output folder');
      const built = new Set(Object.keys(bundle));
      for (const name of built) if (compressible.test(name)) compress(join(dir, name));
      removeOldAssets(dir, built);
    },
  };
}

function compress(file: string): void {
  const content = readFileSync(file);
  if (content.length < 1024) return;
  writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
  writeFileSync(
    `${file}.br`,
    brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }),
  );
}

function removeOldAssets(dir: string, built: Set<string>): void {
  for (const file of readdirSync(join(dir, 'assets'))) {
    const path = join(dir, 'assets', file);
    const isCurrent = built.has(`assets/${file.replace(/\.(?:br|gz)$/, '')}`);
    if (!isCurrent && statSync(path).mtimeMs < Date.now() - WEEK) rmSync(path);
  }
}
