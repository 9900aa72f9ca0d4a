import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cache, inRoot } from './places.mjs';

const SKIPPED = /(?:^|\/)(?:node_modules|dist|test-results)$|\.test\.tsx?$/;

/** One hash over files and folders (contents, not dates: a checkout changes dates only). */
export function fingerprint(places) {
  const hash = createHash('sha256');
  for (const file of places.flatMap(filesUnder))
    hash
      .update(`${file}\0`)
      .update(readFileSync(inRoot(file)))
      .update('\0');
  return hash.digest('hex');
}

/** Does the work unless it was done for the same fingerprint and what it made is still there. */
export async function once(name, current, isThere, work) {
  const stamp = path.join(cache, `${name}.stamp`);
  if (isThere() && read(stamp) === current) return;
  await work();
  mkdirSync(cache, { recursive: true });
  writeFileSync(stamp, current);
}

function filesUnder(place) {
  try {
    const entries = readdirSync(inRoot(place), { withFileTypes: true });
    const inside = entries.map((entry) => `${place}/${entry.name}`).filter((file) => !SKIPPED.test(file));
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
