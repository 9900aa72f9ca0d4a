import { readFileSync } from 'node:fs';
import type { Source } from '#extract.ts';
import { root } from '#sources.ts';

type Sources = ReadonlyMap<string, Source>;

const { exports: entryPoints } = JSON.parse(readFileSync(`${root}domain/package.json`, 'utf8')) as {
  exports: Readonly<Record<string, string>>;
};

/** The file of the product that an import names from another; `undefined` when it is no file of ours. */
export function resolved(file: string, from: string): string | undefined {
  const [where = ''] = file.split('/');
  if (from.startsWith('#')) return `${where}/src/${from.slice(1)}`;
  const entry = from.startsWith('domain/') ? entryPoints[`.${from.slice('domain'.length)}`] : undefined;
  return entry && `domain/${entry.slice(2)}`;
}

function exportsName(sources: Sources, file: string | undefined, name: string): boolean {
  const source = file === undefined ? undefined : sources.get(file);
  if (!source) return false;
  const passesOn = source.reexports.some(
    ({ from, as }) => as === name || (as === '*' && exportsName(sources, resolved(file ?? '', from), name)),
  );
  return passesOn || source.exports.includes(name);
}

/** The files that hold what is called so in a file, which may only pass it on; `*` is everything. */
function* homesOf(sources: Sources, file: string, name: string): Generator<string> {
  const source = sources.get(file);
  if (!source?.isBarrel) return yield file;
  for (const { from, name: inner, as } of source.reexports) {
    const target = resolved(file, from);
    if (!target) continue;
    if (as === name || (name === '*' && as !== '*')) yield* homesOf(sources, target, inner);
    else if (as === '*' && (name === '*' || exportsName(sources, target, name))) yield* homesOf(sources, target, name);
  }
}

/** The files that are loaded with one, it included. What a barrel passes on is followed by name, as the bundler does. */
export function loadedWith(
  sources: Sources,
  entry: string,
  leaveOut: ReadonlySet<string> = new Set(),
): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [entry];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    const source = sources.get(file);
    if (!source || found.has(file) || leaveOut.has(file)) continue;
    found.add(file);
    const taken = [...source.imports, ...source.reexports.map(({ from, name }) => ({ from, names: [name] }))];
    for (const { from, names } of taken) {
      const target = resolved(file, from);
      if (!target) continue;
      for (const name of names.length > 0 ? names : ['*']) waiting.push(...homesOf(sources, target, name));
    }
  }
  return found;
}
