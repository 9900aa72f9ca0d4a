import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cache, inRoot } from './places.mjs';

/** What is made from the sources, or installed beside them, is never itself a source. */
const MADE = new Set([
  'node_modules',
  'dist',
  'test-results',
  'playwright-report',
  'data',
  '.git',
  '.cache',
  '.toolchain',
]);

const isTest = (file) => /\.test\.tsx?$/.test(file);

/** One hash over files and folders (contents, not dates: a checkout changes dates only), but for files to be left out. */
export function fingerprint(places, isLeftOut = isTest) {
  const hash = createHash('sha256');
  for (const file of places.flatMap(filesUnder).filter((one) => !isLeftOut(one)))
    hash
      .update(`${file}\0`)
      .update(readFileSync(inRoot(file)))
      .update('\0');
  return hash.digest('hex');
}

/** Does the work unless it was done for the same fingerprint and what it made is still there. Answers whether it did it. */
export async function once(name, current, isThere, work) {
  if (isThere() && read(stampOf(name)) === current) return false;
  await work();
  mkdirSync(cache, { recursive: true });
  writeFileSync(stampOf(name), current);
  return true;
}

const stampOf = (name) => path.join(cache, `${name}.stamp`);

function filesUnder(place) {
  try {
    const entries = readdirSync(inRoot(place), { withFileTypes: true });
    const inside = entries.filter(({ name }) => !MADE.has(name)).map(({ name }) => path.posix.join(place, name));
    return inside.toSorted().flatMap(filesUnder);
  } catch (error) {
    if (error.code === 'ENOTDIR') return [place];
    if (error.code === 'ENOENT') return [];
    throw error;
  }
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
