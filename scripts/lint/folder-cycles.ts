// Folders must not import each other in a circle, not even through others: a cycle between files is the linter's to find, one between
// folders it cannot see. Tests may look everywhere, and are left out.
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';

/** The packages that have no circle left. */
export const packages = ['api', 'domain', 'web'];

const isTest = (file: string): boolean => /\.(?:test|cases)\.tsx?$/.test(file);
const imported = /(?:from|import)\s*\(?\s*'#([^']+)'/g;

/** Which folders each folder imports from, by the files of one package, relative to its `src`. */
export function folderImports(src: string): Map<string, Set<string>> {
  const folders = new Map<string, Set<string>>();
  for (const file of globSync('**/*.{ts,tsx}', { cwd: src })) {
    if (isTest(file)) continue;
    const from = dirname(file);
    const others = folders.get(from) ?? new Set();
    folders.set(from, others);
    for (const [, path = ''] of readFileSync(join(src, file), 'utf8').matchAll(imported))
      if (/\.tsx?$/.test(path) && dirname(path) !== from) others.add(dirname(path));
  }
  return folders;
}

/** A shortest way of imports from a folder back to itself; nothing when there is none. */
function circleFrom(start: string, folders: ReadonlyMap<string, ReadonlySet<string>>): string[] | undefined {
  const ways: string[][] = [[start]];
  const seen = new Set<string>();
  for (const way of ways)
    for (const next of folders.get(way.at(-1) ?? '') ?? []) {
      if (next === start) return [...way, start];
      if (seen.has(next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  return undefined;
}

/** One circle for each folder that stands in one. */
export const circlesIn = (folders: ReadonlyMap<string, ReadonlySet<string>>): string[] =>
  [...folders.keys()].toSorted().flatMap((folder) => circleFrom(folder, folders)?.join(' → ') ?? []);

if (import.meta.main) {
  const root = argv[2] ?? fileURLToPath(new URL('../..', import.meta.url));
  const circles = packages.flatMap((name) =>
    circlesIn(folderImports(join(root, name, 'src'))).map((circle) => `${name}/src: ${circle}`),
  );
  for (const circle of circles) console.error(circle);
  process.exitCode = circles.length === 0 ? 0 : 1;
}
