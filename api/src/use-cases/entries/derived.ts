import type { EntryAnswer } from 'domain/contract';
import {
  chainPlaces,
  derivedFlags,
  resolveInheritance,
  resolveSecurity,
  engagedOn,
  type Entry,
  flowParties,
  sensitiveCategories,
  type RegisterState,
  tierOf,
} from 'domain/core';
import { memoizeByKind } from '#use-cases/entries/memoize-by-kind.ts';

type DerivedKind = 'activity' | 'processor-record' | 'recipient';

interface Derived<K extends DerivedKind = DerivedKind> {
  readonly facts: EntryAnswer<K>['derived'];
  /** References in the facts. */
  readonly names: readonly string[];
}

const engaged = memoizeByKind('recipient', engagedOn);

function ofActivity({ values }: Entry<'activity'>, state: RegisterState, date: string): Derived<'activity'> {
  const inherited = resolveInheritance(values, state);
  const names = [...inherited.securityMeasures, ...inherited.retention].map((stated) => stated.value);
  const parties = flowParties(values, state, engaged(state, date), inherited);
  const importers = inherited.transfers.flatMap(({ value }) => value.importer ?? []);
  return {
    facts: {
      flags: derivedFlags(values, state, inherited),
      effective: inherited,
      parties,
      sensitive: sensitiveCategories(values, state),
    },
    names: [
      ...names,
      ...parties.map(({ id }) => id),
      ...importers,
      ...(values.organisation ? [values.organisation] : []),
    ],
  };
}

function ofProcessorRecord({ values }: Entry<'processor-record'>, state: RegisterState): Derived<'processor-record'> {
  const securityMeasures = resolveSecurity(values, state);
  const names = [
    ...securityMeasures.map((stated) => stated.value),
    ...(values.organisation ? [values.organisation] : []),
  ];
  return { facts: { effective: { securityMeasures } }, names };
}

function ofRecipient(entry: Entry<'recipient'>, state: RegisterState): Derived<'recipient'> {
  const places = chainPlaces(state, entry.id);
  return { facts: { tier: tierOf(state, entry.id) ?? null, places }, names: places.flatMap((place) => place.through) };
}

/** What follows from an entry and those around it: flags, inherited statements and who the data reach on a date of an activity, inherited statements of a processor record, places in chains of a recipient. */
export function derivedOf(entry: Entry, state: RegisterState, date: string): Derived | undefined {
  if (entry.kind === 'activity') return ofActivity(entry as Entry<'activity'>, state, date);
  if (entry.kind === 'processor-record') return ofProcessorRecord(entry as Entry<'processor-record'>, state);
  if (entry.kind === 'recipient') return ofRecipient(entry as Entry<'recipient'>, state);
  return undefined;
}
