import { runsOn } from '#derived/chains.ts';
import type { ImpactTarget } from '#impact/target.ts';
import type { Entry, RegisterState } from '#entries/register.ts';
import { type EntryValues, type Kind, kindOf } from '#registers/registers.ts';

/** The path from what changes to an entry it affects: the references in between, the nearest to the change first. */
export type ImpactPath = readonly string[];
type PathsById = ReadonlyMap<string, ImpactPath>;

/** Stands in a long path for the references in its middle: all of them in all the paths of a chain would grow with its square. */
export const gap = '…';

/** So many references of a path are kept at either end. */
const keptAtEnd = 5;

/** A path with one step more; of a long one the middle is left out. */
function withStep(path: ImpactPath, id: string): ImpactPath {
  if (path.length < 2 * keptAtEnd) return [...path, id];
  return [...path.slice(0, keptAtEnd), gap, ...path.slice(1 - keptAtEnd), id];
}

/** What a change reaches before any record is looked at. */
export interface Reached {
  readonly parties: PathsById;
  readonly systems: PathsById;
  readonly trackers: PathsById;
  /** A category and those that are part of it. */
  readonly categories: PathsById;
  /** The systems, schedules and assessments a person answers for. */
  readonly duties: PathsById;
}

const isTarget = (target: ImpactTarget, id: string): boolean => target.by === 'entry' && target.id === id;

/** The live entries of a kind; what is asked about counts even when it is archived: records may still name it. */
const among = <K extends Kind>(kind: K, target: ImpactTarget, state: RegisterState): Entry<K>[] =>
  [...(state.entries[kind].values() as MapIterator<Entry<K>>)].filter(
    ({ id, archived }) => !archived || isTarget(target, id),
  );

type Places = Pick<
  EntryValues<'recipient'>,
  'country' | 'storageCountries' | 'accessCountries' | 'groupParentCountry' | 'safeguards'
>;

const isIn = (code: string, values: Places): boolean =>
  values.country === code ||
  values.groupParentCountry === code ||
  Boolean(values.storageCountries?.includes(code)) ||
  Boolean(values.accessCountries?.includes(code)) ||
  Boolean(values.safeguards?.some(({ countries }) => countries?.includes(code)));

/** Whether a change strikes a recipient itself. */
function hitBy(target: ImpactTarget, state: RegisterState): (recipient: Entry<'recipient'>) => boolean {
  if (target.by === 'country') return ({ values }) => isIn(target.code, values);
  if (target.by === 'tool') return ({ values }) => Boolean(values.safeguards?.some(({ tool }) => tool === target.code));
  const agreement = state.entries.agreement.get(target.id) as Entry<'agreement'> | undefined;
  const hit = new Set([target.id, ...(agreement?.values.parties ?? [])]);
  return ({ id }) => hit.has(id);
}

/** The parties hit, and every processor above them that a chain leads through. */
function partiesOf(target: ImpactTarget, state: RegisterState, on: string): PathsById {
  const paths = new Map<string, ImpactPath>();
  const isHit = hitBy(target, state);
  for (const entry of among('recipient', target, state))
    if (isHit(entry)) paths.set(entry.id, isTarget(target, entry.id) ? [] : [entry.id]);
  for (const [id, way] of paths)
    for (const engagement of (state.entries.recipient.get(id) as Entry<'recipient'>).values.engagedBy ?? []) {
      const { recipient } = engagement;
      if (recipient && runsOn(engagement, on) && !paths.has(recipient)) paths.set(recipient, withStep(way, recipient));
    }
  return paths;
}

/** The systems that copy to each system. */
function sourcesOf(systems: readonly Entry<'system'>[]): ReadonlyMap<string, readonly string[]> {
  const sources = new Map<string, string[]>();
  for (const { id, values } of systems)
    for (const to of new Set(values.copiesTo?.map(({ system }) => system)))
      if (to !== undefined && !sources.get(to)?.push(id)) sources.set(to, [id]);
  return sources;
}

function systemsOf(target: ImpactTarget, parties: PathsById, state: RegisterState): PathsById {
  const paths = new Map<string, ImpactPath>();
  const systems = among('system', target, state);
  for (const { id, values } of systems) {
    const provider = values.provider === undefined ? undefined : parties.get(values.provider);
    if (isTarget(target, id)) paths.set(id, []);
    else if (provider) paths.set(id, [...provider, id]);
    else if (target.by === 'country' && isIn(target.code, values)) paths.set(id, [id]);
  }
  const sources = sourcesOf(systems);
  for (const [id, way] of paths)
    for (const source of sources.get(id) ?? []) if (!paths.has(source)) paths.set(source, withStep(way, source));
  return paths;
}

function trackersOf(target: ImpactTarget, parties: PathsById, state: RegisterState): PathsById {
  const paths = new Map<string, ImpactPath>();
  for (const { id, values } of among('tracker', target, state)) {
    const provider = values.provider === undefined ? undefined : parties.get(values.provider);
    if (isTarget(target, id)) paths.set(id, []);
    else if (provider) paths.set(id, [...provider, id]);
  }
  return paths;
}

/** A category that changes, and every one that is part of it. */
function categoriesOf(target: ImpactTarget, state: RegisterState): PathsById {
  const paths = new Map<string, ImpactPath>();
  if (target.by !== 'entry') return paths;
  const kind = kindOf(target.id);
  if (kind !== 'data-category' && kind !== 'data-subject-category') return paths;
  const parts = Map.groupBy(among(kind, target, state), ({ values }) => values.parent);
  paths.set(target.id, []);
  for (const [id, way] of paths)
    for (const part of parts.get(id) ?? []) if (!paths.has(part.id)) paths.set(part.id, withStep(way, part.id));
  return paths;
}

/** What has no owner any more when a person leaves. */
function dutiesOf(target: ImpactTarget, state: RegisterState): PathsById {
  const paths = new Map<string, ImpactPath>();
  if (target.by !== 'entry' || kindOf(target.id) !== 'person') return paths;
  const { id: person } = target;
  for (const { id, values } of among('system', target, state)) if (values.owners?.includes(person)) paths.set(id, [id]);
  for (const { id, values } of among('retention-schedule', target, state))
    if (values.byWhom === person) paths.set(id, [id]);
  for (const { id, values } of among('assessment', target, state)) if (values.reviewer === person) paths.set(id, [id]);
  return paths;
}

/** What a change reaches on a calendar date, up the chains of processors and through systems and trackers (Art. 28(4)). */
export function reachedBy(target: ImpactTarget, state: RegisterState, on: string): Reached {
  const parties = partiesOf(target, state, on);
  return {
    parties,
    systems: systemsOf(target, parties, state),
    trackers: trackersOf(target, parties, state),
    categories: categoriesOf(target, state),
    duties: dutiesOf(target, state),
  };
}
