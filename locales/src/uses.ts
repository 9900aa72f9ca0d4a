import type { Source } from '#extract.ts';
import { areaOf, byRank } from '#sources.ts';

/** How the product uses an English text. */
export interface Use {
  /** The areas that say it; the first one's catalogue holds it. */
  readonly areas: readonly string[];
  /** The contexts it stands in, "" for none. */
  readonly contexts: ReadonlySet<string>;
  /** The English of exactly one, of a text that counts. */
  readonly one?: string;
}

const gap = /\{\w+\}/g;

/** Whether there is anything to translate: words, or gaps whose order or punctuation may be another. */
export const isTranslatable = (en: string): boolean =>
  /\p{L}/u.test(en.replaceAll(gap, '')) || (en.match(gap)?.length ?? 0) > 1;

/** Every English text of the product. */
export function usesIn(sources: ReadonlyMap<string, Source>): ReadonlyMap<string, Use> {
  const uses = new Map<string, { areas: Set<string>; contexts: Set<string>; one?: string }>();
  for (const [file, { texts }] of sources)
    for (const { en, context = '', one } of texts) {
      const use = uses.get(en) ?? { areas: new Set(), contexts: new Set() };
      uses.set(en, use);
      use.areas.add(areaOf(file));
      use.contexts.add(context);
      if (one !== undefined) use.one = one;
    }
  return new Map([...uses].map(([en, use]) => [en, { ...use, areas: [...use.areas].toSorted(byRank) }]));
}
