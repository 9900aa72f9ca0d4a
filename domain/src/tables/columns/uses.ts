import { resolveInheritance } from '#derived/inheritance.ts';
import type { Steps } from '#entries/steps.ts';
import { byReference, type Entry, type RegisterState } from '#entries/register.ts';
import type { EntryValues } from '#registers/registers.ts';

/** How a party takes part in an activity or a processor record. */
export interface ActivityUse {
  /** The reference of the activity or processor record. */
  readonly of: string;
  /** The party engaged directly, when this one stands further down its chain. */
  readonly through?: string;
  /** The record itself makes it a processor. */
  readonly asProcessor?: boolean | undefined;
  /** The data and data subjects the record says it gets; absent where the record does not say. */
  readonly data?: readonly string[] | undefined;
  readonly dataSubjects?: readonly string[] | undefined;
  /** Everything in the record, which is what the party may get while nothing narrower is said. */
  readonly allData: readonly string[];
  readonly allSubjects: readonly string[];
}

/** What an activity says a party gets, gathered row by row. */
interface DisclosedData {
  asProcessor: boolean;
  data: Set<string> | undefined;
  dataSubjects: Set<string> | undefined;
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];
const live = <E extends Entry>(entries: Iterable<E>): E[] => [...entries].filter(({ archived }) => !archived);

type Disclosure = NonNullable<EntryValues<'activity'>['disclosures']>[number];

function both(all: Set<string> | undefined, more: readonly string[] | undefined): Set<string> | undefined {
  for (const id of more ?? []) all?.add(id);
  return more && all;
}

/** Adds what another disclosure to a party says; where either does not say which data, neither do both. */
function addTo(disclosed: DisclosedData, { role, data, dataSubjects }: Partial<Disclosure>): void {
  disclosed.asProcessor ||= role === 'processor';
  disclosed.data = both(disclosed.data, data);
  disclosed.dataSubjects = both(disclosed.dataSubjects, dataSubjects);
}

const disclosedDataOf = ({ role, data, dataSubjects }: Partial<Disclosure>): DisclosedData => ({
  asProcessor: role === 'processor',
  data: data && new Set(data),
  dataSubjects: dataSubjects && new Set(dataSubjects),
});

/** The parties an activity names itself or inherits, with what it says they get. */
function partiesOf({ values }: Entry<'activity'>, state: RegisterState): Map<string, DisclosedData> {
  const { disclosures, transfers } = resolveInheritance(values, state);
  const parties = new Map<string, DisclosedData>();
  for (const { value } of disclosures) {
    if (!value.recipient) continue;
    const before = parties.get(value.recipient);
    if (before) addTo(before, value);
    else parties.set(value.recipient, disclosedDataOf(value));
  }
  const importers = [...(values.transfers ?? []), ...transfers.map(({ value }) => value)].map((row) => row.importer);
  for (const party of [...importers, ...(values.data ?? []).map(({ holder }) => holder)])
    if (party && !parties.has(party)) parties.set(party, disclosedDataOf({}));
  return parties;
}

function activityUses(entry: Entry<'activity'>, state: RegisterState): [string, ActivityUse][] {
  const rows = entry.values.data ?? [];
  const allData = unique(rows.flatMap((row) => row.category ?? []));
  const allSubjects = unique(rows.flatMap((row) => row.dataSubjects ?? []));
  return [...partiesOf(entry, state)].map(([party, { asProcessor, data, dataSubjects }]) => [
    party,
    {
      of: entry.id,
      asProcessor,
      data: data && [...data],
      dataSubjects: dataSubjects && [...dataSubjects],
      allData,
      allSubjects,
    },
  ]);
}

function processorUses({ id, values }: Entry<'processor-record'>): [string, ActivityUse][] {
  const { data: allData = [], dataSubjects: allSubjects = [], subProcessors = [] } = values;
  return subProcessors.map((party) => [party, { of: id, asProcessor: true, allData, allSubjects }]);
}

type Uses = Map<string, Map<string, ActivityUse>>;

/** Notes a use; the first one of a record stands. */
function note(uses: Uses, party: string, use: ActivityUse): void {
  const noted = uses.get(party) ?? new Map<string, ActivityUse>();
  if (!noted.has(use.of)) noted.set(use.of, use);
  uses.set(party, noted);
}

/** Everyone below a party whom no party before it has led to; those it passes are added to those passed. */
function* newlyBelow(
  engaged: ReadonlyMap<string, readonly string[]>,
  top: string,
  passed: Set<string>,
): Generator<string> {
  const waiting = passed.has(top) ? [] : [top];
  passed.add(top);
  for (const at of waiting)
    for (const id of engaged.get(at) ?? []) {
      if (id !== top) yield id;
      if (passed.has(id)) continue;
      passed.add(id);
      waiting.push(id);
    }
}

/** Who takes part in what, directly or further down a chain, by the party's reference (EDPB Opinion 22/2024). */
export function* usesOfParties(
  state: RegisterState,
  engaged: ReadonlyMap<string, readonly string[]>,
): Steps<ReadonlyMap<string, readonly ActivityUse[]>> {
  const direct: Uses = new Map();
  for (const entry of live(state.entries.activity.values() as Iterable<Entry<'activity'>>)) {
    for (const [party, use] of activityUses(entry, state)) note(direct, party, use);
    yield;
  }
  for (const entry of live(state.entries['processor-record'].values() as Iterable<Entry<'processor-record'>>)) {
    for (const [party, use] of processorUses(entry)) note(direct, party, use);
    yield;
  }
  const all: Uses = new Map([...direct].map(([party, uses]) => [party, new Map(uses)]));
  const passed = new Map<string, Set<string>>();
  for (const [through, uses] of direct)
    for (const { of, allData, allSubjects } of uses.values()) {
      const before = passed.get(of) ?? new Set<string>();
      passed.set(of, before);
      for (const id of newlyBelow(engaged, through, before)) note(all, id, { of, through, allData, allSubjects });
      yield;
    }
  return new Map([...all].map(([party, uses]) => [party, [...uses.values()].toSorted(byRecord)]));
}

const byRecord = (a: ActivityUse, b: ActivityUse): number => byReference({ id: a.of }, { id: b.of });

/** A transfer as an activity declares it. */
type Transfer = NonNullable<EntryValues<'activity'>['transfers']>[number];

/** Where a row stands: in which entry, at which path. */
export interface RowPlace {
  readonly of: string;
  readonly path: string;
}

/** A transfer that is declared, and where. */
export interface DeclaredTransfer {
  readonly value: Partial<Transfer>;
  readonly place: RowPlace;
}

/** A row of transfers with its place: a record's own, or one its organisation states for all. */
export const declaredIn = <T extends { readonly id: string }>(of: string, value: T, at = 'transfers') => ({
  value,
  place: { of, path: `${at}/${value.id}` },
});

export const generalTransfers = 'defaults/transfers';

/** The transfers that records declare or inherit, by the party that imports the data. */
export function transfersByImporter(state: RegisterState): ReadonlyMap<string, readonly DeclaredTransfer[]> {
  const activities = live(state.entries.activity.values() as Iterable<Entry<'activity'>>);
  const records = live(state.entries['processor-record'].values() as Iterable<Entry<'processor-record'>>);
  const rows: readonly DeclaredTransfer[] = [
    ...activities.flatMap(({ id, values }) => [
      ...(values.transfers ?? []).map((row) => declaredIn(id, row)),
      ...resolveInheritance(values, state).transfers.map(({ value, from = '' }) =>
        declaredIn(from, value, generalTransfers),
      ),
    ]),
    ...records.flatMap(({ id, values }) => (values.transfers ?? []).map((row) => declaredIn(id, row))),
  ];
  return Map.groupBy(
    rows.filter(({ value }) => value.importer !== undefined),
    ({ value }) => value.importer ?? '',
  );
}
