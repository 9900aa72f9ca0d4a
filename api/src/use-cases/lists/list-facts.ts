import type { ListFacts } from 'domain/contract';
import {
  agreementsByParty,
  agreementValidity,
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
  type RegisterState,
  registers,
  sensitiveCategory,
} from 'domain/core';
import { acceptancesIn, letterStatuses, partsOfRecord, ruleById, rulesOf } from 'domain/rules';
import { entryAt, referredTo } from '#use-cases/entries/entry-facts.ts';
import { isTurnOver, nextTurn } from '#scheduling/turns.ts';
import { memoizeByKind } from '#use-cases/entries/memoize-by-kind.ts';
import type { RegisterReader } from '#use-cases/entries/register-port.ts';
import type { Evaluation, Evaluations } from '#use-cases/findings/evaluations.ts';

/** Where the facts of a list come from. */
export interface FactSources {
  readonly register: RegisterReader;
  readonly evaluations: Evaluations;
}

const acceptances = memoizeByKind('acceptance', acceptancesIn);
const engaged = memoizeByKind('recipient', engagedOn);
const agreements = memoizeByKind('agreement', agreementsByParty);

/** The live entries of a state that refer to one, each once. */
const liveUsersOf = (id: string, state: RegisterState, register: RegisterReader): Entry[] =>
  [...new Set(register.uses().possibleUsersOf(id))]
    .flatMap((user) => entryAt(state, user) ?? [])
    .filter((user) => !user.archived && referredTo(user).includes(id));

/** What the facts of a page of a list are read from. */
function sourcesOf({ state, found, on }: Evaluation, register: RegisterReader) {
  const users = new Map<string, readonly Entry[]>();
  const usersOf = (id: string): readonly Entry[] => {
    const known = users.get(id) ?? liveUsersOf(id, state, register);
    users.set(id, known);
    return known;
  };
  return { state, on, found, usersOf };
}

type Sources = ReturnType<typeof sourcesOf>;

function lettersOf(entry: Entry, { found }: Sources): ListFacts['letters'] {
  const statuses = letterStatuses(entry, (id) => rulesOf(found.get(id)));
  if (statuses.some(({ state }) => state === 'exempt')) return 'exempt';
  const lacking = statuses.filter(({ state }) => state !== 'complete');
  return Object.fromEntries(lacking.map(({ letter, state, count }) => [letter, state === 'empty' ? 0 : count]));
}

const findingsOf = ({ id }: Entry, { state, found, on }: Sources): number =>
  (found.get(id) ?? []).filter(
    (finding) => ruleById(finding.rule)?.severity !== 'recommended' && !acceptances(state).of(finding, on),
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
function outsideEea(entry: Entry, { state, on }: Sources): string[] {
  const values = entry.values as EntryValues<'activity'>;
  const below = chainBelow(engaged(state, on), recipientsOf(values, state)).flatMap(({ id }) =>
    countriesOfRecipient(id, state),
  );
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

function agreementOf({ id }: Entry, { state, on }: Sources): ListFacts['agreement'] {
  const agreement = processingAgreement(agreements(state).get(id) ?? [], on);
  return agreement && agreementValidity(agreement.values, on);
}

function whereOf({ id, values }: Entry, { state }: Sources): ListFacts['where'] {
  const { locationsNotStated = false } = values as EntryValues<'recipient'>;
  const countries = countriesOfRecipient(id, state);
  return countries.length > 0 || locationsNotStated ? { countries, notStated: locationsNotStated } : undefined;
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
  where: whereOf,
};

const isDerived = (column: string): column is DerivedColumn => Object.hasOwn(derivers, column);

/** The columns of a kind that are worked out, and not fields of it. */
export const derivedColumnsOf = (kind: Entry['kind']): readonly DerivedColumn[] =>
  (registers[kind].listColumns ?? []).filter(isDerived);

type FactsById = ReadonlyMap<string, ListFacts>;

async function deriveFacts(
  { register, evaluations }: FactSources,
  entries: readonly Entry[],
  asOf: string | undefined,
): Promise<FactsById> {
  if (entries.length === 0) return new Map();
  const evaluation = await evaluations.of([...new Set(entries.flatMap(partsOfRecord))], asOf);
  const sources = sourcesOf(evaluation, register);
  const all = new Map<string, ListFacts>();
  for (const entry of entries) {
    if (isTurnOver()) await nextTurn();
    const columns = derivedColumnsOf(entry.kind).map((column) => [column, derivers[column](entry, sources)]);
    all.set(entry.id, Object.fromEntries(columns) as ListFacts);
  }
  return all;
}

/** The facts of lists. They follow from other entries and the law of the day: what was worked out stands until anything changes. */
export class ListFactsCache {
  #moment = '';
  #known = new Map<string, ListFacts>();

  /** What is worked out for entries, by the reference of each; `moment` names the register and the day they are of. */
  async of(
    sources: FactSources,
    entries: readonly Entry[],
    { asOf, moment }: { readonly asOf?: string | undefined; readonly moment: string },
  ): Promise<FactsById> {
    if (asOf !== undefined) return deriveFacts(sources, entries, asOf);
    if (moment !== this.#moment) {
      this.#moment = moment;
      this.#known = new Map();
    }
    const known = this.#known;
    const unknown = entries.filter((entry) => !known.has(entry.id));
    for (const [id, facts] of await deriveFacts(sources, unknown, undefined)) known.set(id, facts);
    return known;
  }
}

/** The entries that facts name. */
export const namedIn = ({ erased = [] }: ListFacts): readonly string[] => erased;

/** The codes of the countries that facts name. */
export const countriesIn = ({ outsideEea: outside = [], where }: ListFacts): readonly string[] => [
  ...outside,
  ...(where?.countries ?? []),
];
