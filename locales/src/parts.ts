import type { Source } from '#extract.ts';
import { loadedWith, resolved } from '#graph.ts';
import { areaOf } from '#sources.ts';

/** The part that is there from the start. */
export const start = 'start';

const features = /^web\/(?!lib$|ui$|register$|app$)(.+)$/;
const largeRooms = /^domain\/(guidance|rules|law|csv)$/;

/** The part of a catalogue that an area's texts are loaded with, where they do not come with the start. */
function partOf(area: string): string {
  const [, feature] = features.exec(area) ?? [];
  const [, room] = largeRooms.exec(area) ?? [];
  return feature ?? room ?? 'register';
}

/** How the catalogue of a language is divided for a browser, and what each lazy import needs of it. */
export interface Division {
  /** The English texts of each part. A text of the start is in no other. */
  readonly texts: ReadonlyMap<string, ReadonlySet<string>>;
  /** The parts that what a file loads lazily speaks with. */
  partsFor(file: string): readonly string[];
}

/** The files that are loaded with a file or, sooner or later, because of it. */
function reachableFrom(sources: ReadonlyMap<string, Source>, entry: string): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [entry];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop())
    for (const one of loadedWith(sources, file)) {
      if (found.has(one)) continue;
      found.add(one);
      for (const { from } of sources.get(one)?.lazy ?? []) waiting.push(resolved(one, from) ?? '');
    }
  return found;
}

/** Divides the texts of the browser by what is loaded with the entry and what later; `worked` are texts that the build puts in place of a file. */
export function splitCatalogue(
  sources: ReadonlyMap<string, Source>,
  entry: string,
  worked: ReadonlyMap<string, readonly string[]>,
): Division {
  const leaveOut = new Set(worked.keys());
  const atStart = loadedWith(sources, entry, leaveOut);
  const textsOf = (file: string): readonly string[] => sources.get(file)?.texts.map(({ en }) => en) ?? [];
  const first = new Set([...[...atStart].flatMap(textsOf), ...[...worked.values()].flat()]);
  const texts = new Map<string, Set<string>>([[start, first]]);
  const later = (file: string): boolean => !atStart.has(file) && textsOf(file).some((en) => !first.has(en));
  for (const file of [...reachableFrom(sources, entry)].filter(later)) {
    const part = partOf(areaOf(file));
    const some = texts.get(part) ?? new Set();
    texts.set(part, some);
    for (const en of textsOf(file)) if (!first.has(en)) some.add(en);
  }
  const known = new Map<string, readonly string[]>();
  return {
    texts,
    partsFor(file) {
      const files = [...loadedWith(sources, file, leaveOut)].filter(later);
      const parts = known.get(file) ?? [...new Set(files.map((one) => partOf(areaOf(one))))].toSorted();
      known.set(file, parts);
      return parts;
    },
  };
}
