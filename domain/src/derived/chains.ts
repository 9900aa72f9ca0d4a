import type { EntryValues } from '#registers/registers.ts';
import { entryIn, type Entry, type RegisterState } from '#entries/register.ts';

/** A place of a processor in a chain: tier 1 is engaged by us, tier 2 by a processor of tier 1, and so on (Art. 28(2), (4)). */
export interface ChainPlace {
  readonly tier: number;
  /** The processors above it, from tier 1 down; empty for tier 1. */
  readonly through: readonly string[];
}

type Engagement = NonNullable<EntryValues<'recipient'>['engagedBy']>[number];

/** No reader follows more; data that fan out without end must not hang the reader either. */
const maxSteps = 2000;

const engagementsOf = (state: RegisterState, id: string): readonly Engagement[] =>
  entryIn(state, 'recipient', id)?.values.engagedBy ?? [];

/** Whether an engagement runs on a calendar date; without dates it always does. */
export const runsOn = (engagement: Pick<Engagement, 'since' | 'until'>, date: string): boolean =>
  (!engagement.since || engagement.since <= date) && (!engagement.until || date <= engagement.until);

/** Every way a processor is reached from us, shortest first. A cycle in the data ends a way, it never hangs it. */
export function chainPlaces(state: RegisterState, id: string): ChainPlace[] {
  const places: ChainPlace[] = [];
  const ways: (readonly string[])[] = [[id]];
  for (let step = 0; step < Math.min(ways.length, maxSteps); step++) {
    const [top = id, ...below] = ways[step] ?? [];
    for (const { recipient } of engagementsOf(state, top)) {
      if (!recipient)
        places.push({ tier: below.length + 1, through: below.length > 0 ? [top, ...below.slice(0, -1)] : [] });
      else if (recipient !== top && !below.includes(recipient)) ways.push([recipient, top, ...below]);
    }
  }
  return places;
}

/** The tier of a processor, the lowest when it is reached in several ways; `undefined` when no chain leads to us. */
export const tierOf = (state: RegisterState, id: string): number | undefined => chainPlaces(state, id)[0]?.tier;

/** The processors that the given one engages directly. */
export const engagedBy = (state: RegisterState, id: string): Entry<'recipient'>[] =>
  ([...state.entries.recipient.values()] as Entry<'recipient'>[]).filter((entry) =>
    entry.values.engagedBy?.some((row) => row.recipient === id),
  );

/** The processors each processor engages on a date, by reference: the chains of a register read from the top. Archived ones are left out. */
export function engagedOn(state: RegisterState, date: string): ReadonlyMap<string, readonly string[]> {
  const below = new Map<string, Set<string>>();
  for (const { id, archived } of state.entries.recipient.values())
    for (const engagement of archived ? [] : engagementsOf(state, id))
      if (engagement.recipient && runsOn(engagement, date))
        below.set(engagement.recipient, (below.get(engagement.recipient) ?? new Set()).add(id));
  return new Map([...below].map(([id, ids]) => [id, [...ids]]));
}

/** A processor further down a chain, with the one that engages it. */
export interface ChainLink {
  readonly id: string;
  readonly engager: string;
  /** How far below: 2 for those the given processors engage themselves. */
  readonly tier: number;
}

/** Everyone below these processors, each once, nearest first (Art. 28(4); EDPB Opinion 22/2024: the whole chain). */
export function chainBelow(below: ReadonlyMap<string, readonly string[]>, tops: readonly string[]): ChainLink[] {
  const tiers = new Map(tops.map((id) => [id, 1]));
  const links: ChainLink[] = [];
  for (const [engager, tier] of tiers)
    for (const id of below.get(engager) ?? []) {
      if (tiers.has(id)) continue;
      tiers.set(id, tier + 1);
      links.push({ id, engager, tier: tier + 1 });
    }
  return links;
}

/** The references of a cycle that these engagements would close through `id`, or `undefined` when there is none. */
export function cycleThrough(state: RegisterState, id: string, engagers: readonly string[]): string[] | undefined {
  const cameFrom = new Map<string, string>();
  const waiting = [id];
  for (const at of waiting) {
    const above = at === id ? engagers : engagementsOf(state, at).flatMap((row) => row.recipient ?? []);
    for (const engager of above) {
      if (engager === id) return [...pathTo(cameFrom, at), id];
      if (cameFrom.has(engager)) continue;
      cameFrom.set(engager, at);
      waiting.push(engager);
    }
  }
  return undefined;
}

function pathTo(cameFrom: ReadonlyMap<string, string>, to: string): string[] {
  const way = [to];
  for (let at = cameFrom.get(to); at !== undefined; at = cameFrom.get(at)) way.unshift(at);
  return way;
}
