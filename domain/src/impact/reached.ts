import { runsOn } from '#chains.ts';
import type { ImpactTarget } from '#impact/target.ts';
import type { Entry, RegisterState } from '#register.ts';
import type { EntryValues, Kind } from '#registers/registers.ts';

/** The way from what changes to an entry it touches: the references in between, the nearest to the change first. */
export type Way = readonly string[];
export type Ways = ReadonlyMap<string, Way>;

/** The parties, systems and trackers a change reaches before any record is looked at. */
export interface Reached {
  readonly parties: Ways;
  readonly systems: Ways;
  readonly trackers: Ways;
}

const live = <K extends Kind>(state: RegisterState, kind: K): Entry<K>[] =>
  [...(state.entries[kind].values() as MapIterator<Entry<K>>)].filter(({ archived }) => !archived);

type Places = Pick<EntryValues<'recipient'>, 'country' | 'storageCountries' | 'accessCountries' | 'groupParentCountry'>;

const isIn = (code: string, { country, groupParentCountry, storageCountries, accessCountries }: Places): boolean =>
  country === code ||
  groupParentCountry === code ||
  Boolean(storageCountries?.includes(code)) ||
  Boolean(accessCountries?.includes(code));

function isHit(target: ImpactTarget, { id, values }: Entry<'recipient'>, state: RegisterState): boolean {
  if (target.by === 'country') return isIn(target.code, values);
  if (target.by === 'tool') return Boolean(values.safeguards?.some(({ tool }) => tool === target.code));
  const agreement = state.entries.agreement.get(target.id) as Entry<'agreement'> | undefined;
  return id === target.id || Boolean(agreement?.values.parties?.includes(id));
}

/** The parties hit, and every processor above them that a chain leads through. */
function partiesOf(target: ImpactTarget, state: RegisterState, on: string): Ways {
  const ways = new Map<string, Way>();
  for (const entry of live(state, 'recipient'))
    if (isHit(target, entry, state))
      ways.set(entry.id, target.by === 'entry' && entry.id === target.id ? [] : [entry.id]);
  for (const [id, way] of ways)
    for (const engagement of (state.entries.recipient.get(id) as Entry<'recipient'>).values.engagedBy ?? []) {
      const { recipient } = engagement;
      if (recipient && runsOn(engagement, on) && !ways.has(recipient)) ways.set(recipient, [...way, recipient]);
    }
  return ways;
}

function systemsOf(target: ImpactTarget, parties: Ways, state: RegisterState): Ways {
  const ways = new Map<string, Way>();
  const systems = live(state, 'system');
  for (const { id, values } of systems) {
    const provider = values.provider === undefined ? undefined : parties.get(values.provider);
    if (target.by === 'entry' && target.id === id) ways.set(id, []);
    else if (provider) ways.set(id, [...provider, id]);
    else if (target.by === 'country' && isIn(target.code, values)) ways.set(id, [id]);
  }
  for (const [id, way] of ways)
    for (const { id: source, values } of systems)
      if (!ways.has(source) && values.copiesTo?.some(({ system }) => system === id)) ways.set(source, [...way, source]);
  return ways;
}

function trackersOf(target: ImpactTarget, parties: Ways, state: RegisterState): Ways {
  const ways = new Map<string, Way>();
  for (const { id, values } of live(state, 'tracker')) {
    const provider = values.provider === undefined ? undefined : parties.get(values.provider);
    if (target.by === 'entry' && target.id === id) ways.set(id, []);
    else if (provider) ways.set(id, [...provider, id]);
  }
  return ways;
}

/** What a change reaches on a calendar date, up the chains of processors and through systems and trackers (Art. 28(4)). */
export function reachedBy(target: ImpactTarget, state: RegisterState, on: string): Reached {
  const parties = partiesOf(target, state, on);
  return { parties, systems: systemsOf(target, parties, state), trackers: trackersOf(target, parties, state) };
}
