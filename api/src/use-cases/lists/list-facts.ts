import type { ListFacts } from 'domain/contract';
import {
  agreementsByParty,
  agreementStanding,
  chainBelow,
  countriesOfRecipient,
  derivedFlags,
  type DerivedColumn,
  engagedOn,
  type Entry,
  type EntryValues,
  isEea,
  processingAgreement,
  recipientsOf,
  registers,
  sensitiveCategory,
} from 'domain/core';
import { acceptancesIn, letterStatuses, partsOfRecord, ruleById, rulesOf } from 'domain/rules';
import { entryAt, referredTo } from '#use-cases/entries/entry-facts.ts';
import type { RegisterReader } from '#use-cases/entries/register-port.ts';
import type { Evaluation, Evaluations } from '#use-cases/findings/evaluations.ts';

/** Where the facts of a list come from. */
export interface FactSources {
  readonly register: RegisterReader;
  readonly evaluations: Evaluations;
}

/** Makes a thing when it is asked for first. */
function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** What the facts of a page of a list are read from, as much of it as they need made once. */
function sourcesOf({ state, found, on }: Evaluation, register: RegisterReader) {
  const accepted = lazy(() => acceptancesIn(state));
  const engaged = lazy(() => engagedOn(state, on));
  const agreements = lazy(() => agreementsByParty(state));
  const usersOf = (id: string): Entry[] =>
    register
      .uses()
      .possibleUsersOf(id)
      .flatMap((user) => entryAt(state, user) ?? [])
      .filter((user, index, all) => !user.archived && all.indexOf(user) === index && referredTo(user).includes(id));
  return { state, on, found, accepted, engaged, agreements, usersOf };
}

type Sources = ReturnType<typeof sourcesOf>;

function lettersOf(entry: Entry, { found }: Sources): ListFacts['letters'] {
  const statuses = letterStatuses(entry, (id) => rulesOf(found.get(id)));
  const lacking = statuses.filter(({ state }) => state !== 'complete');
  return Object.fromEntries(lacking.map(({ letter, state, count }) => [letter, state === 'empty' ? 0 : count]));
}

const findingsOf = ({ id }: Entry, { found, accepted, on }: Sources): number =>
  (found.get(id) ?? []).filter(
    (finding) => ruleById(finding.rule)?.severity !== 'recommended' && !accepted().of(finding, on),
  ).length;

function sensitiveIn({ kind, values }: Entry, { state }: Sources): ListFacts['sensitive'] {
  const flags =
    kind === 'data-category' ? sensitiveCategory(values) : derivedFlags(values as EntryValues<'activity'>, state);
  const special = 'special' in flags ? flags.special : flags.specialCategories;
  const criminal = 'criminal' in flags ? flags.criminal : flags.criminalData;
  return [
    ...(special.length > 0 ? (['special'] as const) : []),
    ...(criminal ? (['criminal'] as const) : []),
    ...(flags.nationalId ? (['national-id'] as const) : []),
  ];
}

/** The countries outside the EEA that the data of an activity reach, through chains of processors too. */
function outsideEea(entry: Entry, { state, engaged }: Sources): string[] {
  const values = entry.values as EntryValues<'activity'>;
  const below = chainBelow(engaged(), recipientsOf(values, state)).flatMap(({ id }) => countriesOfRecipient(id, state));
  const outside = below.filter((code) => !isEea(code));
  return [...new Set([...derivedFlags(values, state).thirdCountries, ...outside])];
}

/** The retention schedules that activities keep the data of a category under. */
function schedulesOf({ id }: Entry, { usersOf }: Sources): string[] {
  const rows = usersOf(id).flatMap((user) =>
    user.kind === 'activity' ? ((user.values as EntryValues<'activity'>).data ?? []) : [],
  );
  return [...new Set(rows.flatMap(({ category, retention = [] }) => (category === id ? retention : [])))];
}

function agreementOf({ id }: Entry, { agreements, on }: Sources): ListFacts['agreement'] {
  const agreement = processingAgreement(agreements().get(id) ?? [], on);
  return agreement && agreementStanding(agreement.values, on);
}

const isRecord = ({ kind }: Entry): boolean => !registers[kind].annotation;

const derivers: { readonly [C in DerivedColumn]: (entry: Entry, sources: Sources) => ListFacts[C] } = {
  letters: lettersOf,
  findings: findingsOf,
  sensitive: sensitiveIn,
  outsideEea,
  usedIn: ({ id }, { usersOf }) => usersOf(id).filter(isRecord).length,
  erased: schedulesOf,
  agreement: agreementOf,
};

const isDerived = (column: string): column is DerivedColumn => Object.hasOwn(derivers, column);

/** The columns of a kind that are worked out, and not fields of it. */
export const derivedColumnsOf = (kind: Entry['kind']): readonly DerivedColumn[] =>
  (registers[kind].listColumns ?? []).filter(isDerived);

/** What is worked out for the entries of a page of a list, by the reference of each. */
export async function listFacts(
  { register, evaluations }: FactSources,
  page: readonly Entry[],
  asOf: string | undefined,
): Promise<ReadonlyMap<string, ListFacts>> {
  const evaluation = await evaluations.of([...new Set(page.flatMap(partsOfRecord))], asOf);
  const sources = sourcesOf(evaluation, register);
  return new Map(
    page.map((entry) => [
      entry.id,
      Object.fromEntries(derivedColumnsOf(entry.kind).map((column) => [column, derivers[column](entry, sources)])),
    ]),
  );
}

/** The entries that facts name. */
export const namedIn = ({ erased = [] }: ListFacts): readonly string[] => erased;
