// Brings the catalogues in step with the texts of the product: each text once, in the file of the first area that says it; what a
// finished language lacks as "", to be worded; what is unused no more.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isPromised } from '#promises.ts';
import { catalogues, type Wordings } from '#read.ts';
import { productSources, root } from '#sources.ts';
import { isTranslatable, type Use, usesIn } from '#uses.ts';

type Wording = Wordings[string];

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const inOrder = <T>(entries: [string, T][]): Record<string, T> =>
  Object.fromEntries(entries.toSorted(([a], [b]) => compare(a.toLowerCase(), b.toLowerCase()) || compare(a, b)));

/** A wording with a place for every context, and for no other. */
function fitted(wording: Wording | undefined, { contexts, one }: Use, promised: boolean): Wording | undefined {
  if (one !== undefined) return wording ?? (promised ? { one: '', other: '' } : undefined);
  const known = typeof wording === 'string' ? { '': wording } : (wording ?? {});
  const kept = [...contexts].flatMap((context): [string, string][] => {
    const translation = known[context] ?? (promised ? '' : undefined);
    return translation === undefined ? [] : [[context, translation]];
  });
  if (kept.length === 0) return undefined;
  return contexts.size === 1 && contexts.has('') ? kept[0]?.[1] : inOrder(kept);
}

const uses = usesIn(productSources());
const all = [...catalogues()];
for (const [language, files] of Map.groupBy(all, (one) => one.language)) {
  const known = new Map(files.flatMap(({ wordings }) => Object.entries(wordings)));
  const areas = new Map<string, [string, Wording][]>(files.map(({ area }) => [area, []]));
  for (const [en, use] of uses) {
    const wording =
      isTranslatable(en) || known.has(en) ? fitted(known.get(en), use, isPromised(language, use.areas)) : undefined;
    const [area = ''] = use.areas;
    if (wording !== undefined) areas.set(area, [...(areas.get(area) ?? []), [en, wording]]);
  }
  for (const [area, wordings] of areas) {
    const file = path.join(root, 'locales', language, `${area}.json`);
    mkdirSync(path.dirname(file), { recursive: true });
    if (wordings.length === 0) rmSync(file, { force: true });
    else writeFileSync(file, `${JSON.stringify(inOrder(wordings), null, 2)}\n`);
  }
}
