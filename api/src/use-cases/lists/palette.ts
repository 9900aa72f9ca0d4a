import type { SearchResult } from 'domain/contract';
import { type Entry, kinds, referenceOf, type RegisterState } from 'domain/core';
import { maySee, seesKind } from '#use-cases/entries/entry-permissions.ts';
import { entryAt, titled } from '#use-cases/entries/entry-facts.ts';
import type { Actor } from '#use-cases/actor/actor.ts';
import { type Part } from '#use-cases/lists/search.ts';
import type { TitledEntry } from '#use-cases/lists/title-index.ts';
import type { ListIndex } from '#use-cases/lists/list-index.ts';

type Rank = readonly [how: number, length: number];

/** How well something called so answers a query: its reference, the beginning of its title, of a word in it, anywhere. */
function rankOf({ reference, title }: TitledEntry, words: readonly string[]): Rank | undefined {
  const [first = ''] = words;
  if (reference === first) return [0, 0];
  if (!words.every((word) => title.includes(word))) return undefined;
  const how = title.startsWith(first) ? 1 : title.includes(` ${first}`) ? 2 : 3;
  return [how, title.length];
}

const before = (a: Rank, b: Rank): boolean => a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);

/** The best of those called so. Only what comes among them is looked at closely. */
function bestTitles(parts: readonly Part[], size: number, shows: (id: string) => Entry | undefined): Entry[] {
  const words = parts.map(({ word }) => word);
  const best: { rank: Rank; entry: Entry }[] = [];
  for (const called of parts[0]?.called ?? []) {
    const rank = rankOf(called, words);
    const last = best.at(-1);
    if (!rank || (last && best.length === size && !before(rank, last.rank))) continue;
    const entry = shows(called.reference.toUpperCase());
    if (!entry) continue;
    const at = best.findIndex((other) => before(rank, other.rank));
    best.splice(at < 0 ? best.length : at, 0, { rank, entry });
    best.length = Math.min(best.length, size);
  }
  return best.map(({ entry }) => entry);
}

async function* fullTextMatches(index: ListIndex, actor: Actor, parts: readonly Part[]): AsyncGenerator<string> {
  for (const kind of kinds) {
    if (!seesKind(actor, kind)) continue;
    const marks = await index.search.find(kind, parts);
    for (let number = marks.indexOf(1); number >= 0; number = marks.indexOf(1, number + 1))
      yield referenceOf(kind, number);
  }
}

const presentResult = (entry: Entry): SearchResult => ({ kind: entry.kind, id: entry.id, title: titled(entry) });

/** The live entries of all kinds that match a query best: by their title, then by their full text. */
export async function findEverywhere(
  { state, index }: { state: RegisterState; index: ListIndex },
  actor: Actor,
  query: string,
  size: number,
): Promise<SearchResult[]> {
  const parts = await index.search.prepare(query);
  if (!parts) return [];
  const shows = (id: string): Entry | undefined => {
    const entry = entryAt(state, id);
    return entry && !entry.archived && maySee(actor, entry) ? entry : undefined;
  };
  const found = new Set(bestTitles(parts, size, shows));
  for await (const id of found.size < size ? fullTextMatches(index, actor, parts) : []) {
    const entry = shows(id);
    if (entry && found.add(entry).size === size) break;
  }
  return [...found].map(presentResult);
}
