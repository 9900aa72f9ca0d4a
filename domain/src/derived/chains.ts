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

/** So many references all ways together name: ways of a long chain are long. */
const maxReferences = 20_000;

const engagementsOf = (state: RegisterState, id: string): readonly Engagement[] =>
  entryIn(state, 'recipient', id)?.values.engagedBy ?? [];

/** Who engages a processor, each once in the order of the rows: us, for a row that names no other processor, or that processor. */
const engagersOf = (state: RegisterState, id: string): ReadonlySet<string | undefined> =>
  new Set(engagementsOf(state, id).map(({ recipient }) => recipient));

/** Whether an engagement runs on a calendar date; without dates it always does. */
export const runsOn = (engagement: Pick<Engagement, 'since' | 'until'>, date: string): boolean =>
  (!engagement.since || engagement.since <= date) && (!engagement.until || date <= engagement.until);

/** A processor on a way, with the rest of the way down from it. */
interface Step {
  readonly id: string;
  readonly depth: number;
  readonly below: Step | undefined;
}

function isOnWay(id: string, from: Step): boolean {
  for (let step: Step | undefined = from; step; step = step.below) if (step.id === id) return true;
  return false;
}

function* downFrom(from: Step): Generator<string> {
  for (let step: Step | undefined = from; step?.below; step = step.below) yield step.id;
}

/** Every way a processor is reached from us, each once, shortest first. A cycle in the data ends a way, it never hangs it. */
export function chainPlaces(state: RegisterState, id: string): ChainPlace[] {
  const places: ChainPlace[] = [];
  const ways: Step[] = [{ id, depth: 0, below: undefined }];
  const engagers = new Map<string, ReadonlySet<string | undefined>>();
  let references = 0;
  for (const top of ways) {
    const known = engagers.get(top.id) ?? engagersOf(state, top.id);
    engagers.set(top.id, known);
    if (known.has(undefined)) {
      places.push({ tier: top.depth + 1, through: [...downFrom(top)] });
      references += top.depth;
      if (references > maxReferences) break;
    }
    for (const engager of known) {
      if (ways.length >= maxSteps) break;
      if (engager !== undefined && !isOnWay(engager, top)) ways.push({ id: engager, depth: top.depth + 1, below: top });
    }
  }
  return places;
}

/** The tier of a processor, the lowest when it is reached in several ways; `undefined` when no chain leads to us. */
export function tierOf(state: RegisterState, id: string): number | undefined {
  const tiers = new Map([[id, 1]]);
  for (const [at, tier] of tiers)
    for (const engager of engagersOf(state, at)) {
      if (engager === undefined) return tier;
      if (!tiers.has(engager)) tiers.set(engager, tier + 1);
    }
  return undefined;
}

/** The tiers of all processors that a chain leads to from us, by reference. */
export function tiersIn(state: RegisterState): ReadonlyMap<string, number> {
  const tiers = new Map<string, number>();
  const below = new Map<string, string[]>();
  for (const { id } of state.entries.recipient.values())
    for (const engager of engagersOf(state, id))
      if (engager === undefined) tiers.set(id, 1);
      else if (!below.get(engager)?.push(id)) below.set(engager, [id]);
  for (const [engager, tier] of tiers)
    for (const id of below.get(engager) ?? []) if (!tiers.has(id)) tiers.set(id, tier + 1);
  return tiers;
}

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

/** The same, and those of the given processors that another one of the chain engages: they get data in both ways. */
export function linksBelow(below: ReadonlyMap<string, readonly string[]>, tops: readonly string[]): ChainLink[] {
  const links = chainBelow(below, tops);
  const tiers = new Map([...tops.map((id) => [id, 1] as const), ...links.map(({ id, tier }) => [id, tier] as const)]);
  const given = new Set(tops);
  for (const [engager, tier] of tiers)
    for (const id of below.get(engager) ?? [])
      if (id !== engager && given.delete(id)) links.push({ id, engager, tier: tier + 1 });
  return links;
}

/** How many references of a cycle are named, from where it begins: a longer one is cut, because its beginning is enough to find the mistake. */
const mostNamed = 50;

/** How far those above some processors are below `id`, in engagements; those that never lead there are left out. */
function distancesTo(state: RegisterState, id: string, engagers: Iterable<string>): ReadonlyMap<string, number> {
  const above = new Set(engagers);
  const below = new Map<string, string[]>();
  for (const at of above)
    if (at !== id)
      for (const engager of engagersOf(state, at)) {
        if (engager === undefined) continue;
        above.add(engager);
        if (!below.get(engager)?.push(at)) below.set(engager, [at]);
      }
  const distances = new Map<string, number>(above.has(id) ? [[id, 0]] : []);
  for (const [at, distance] of distances)
    for (const next of below.get(at) ?? []) if (!distances.has(next)) distances.set(next, distance + 1);
  return distances;
}

/** The ways up to the one that distances are counted to: the first of those who engage a processor and are nearer, worked out once. */
function waysUp(state: RegisterState, distances: ReadonlyMap<string, number>): (from: string) => string[] {
  const nearer = new Map<string, string | undefined>();
  const nearerTo = (id: string, distance: number): string | undefined => {
    if (nearer.has(id)) return nearer.get(id);
    const row = engagementsOf(state, id).find(
      ({ recipient }) => recipient !== undefined && distances.get(recipient) === distance - 1,
    );
    nearer.set(id, row?.recipient);
    return row?.recipient;
  };
  return (from) => {
    const way: string[] = [];
    let at: string | undefined = from;
    for (let left = distances.get(from) ?? 0; left > 0 && at !== undefined; left -= 1) {
      if (way.length === mostNamed) return [...way, '…'];
      way.push(at);
      at = nearerTo(at, left);
    }
    return way;
  };
}

/**
 * The references of the cycles that engagements would close through `id`, by the engager that closes each: the shortest one,
 * of a long one its beginning and `…`.
 */
export function cyclesThrough(
  state: RegisterState,
  id: string,
  engagers: Iterable<string>,
): ReadonlyMap<string, readonly string[]> {
  const each = new Set(engagers);
  const distances = distancesTo(state, id, each);
  const wayUp = waysUp(state, distances);
  const closing = [...each].filter((engager) => distances.has(engager));
  return new Map(closing.map((engager) => [engager, [id, ...wayUp(engager), id]]));
}
