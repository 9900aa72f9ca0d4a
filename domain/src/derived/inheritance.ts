import type { Answer } from '#model/field.ts';
import { entryIn, type RegisterState } from '#entries/register.ts';
import type { EntryValues } from '#registers/registers.ts';

/** A statement a record makes itself, or inherits from its organisation. */
export interface Inherited<T> {
  readonly value: T;
  /** What the record adds to the statement in its own words. */
  readonly note?: string;
  /** The organisation it is inherited from; absent when the record says it itself. */
  readonly from?: string;
}

type Activity = EntryValues<'activity'>;
type Security = Pick<Activity | EntryValues<'processor-record'>, 'organisation' | 'security'>;
type Defaults = NonNullable<EntryValues<'organisation'>['defaults']>;
type Disclosure = NonNullable<Activity['disclosures']>[number] | NonNullable<Defaults['disclosures']>[number];

/** What holds for an activity once its organisation's general statements are counted in (idea 6, D40). */
export interface Effective {
  readonly securityMeasures: readonly Inherited<string>[];
  /** Time limits of the whole activity, for the data rows that say nothing of their own. */
  readonly retention: readonly Inherited<string>[];
  readonly disclosures: readonly Inherited<Disclosure>[];
  /** General statements on transfers; the transfers an activity declares itself stand in its rows. */
  readonly transfers: readonly Inherited<NonNullable<Defaults['transfers']>[number]>[];
}

const none: Defaults = {};

const defaultsOf = (organisation: string | undefined, state: RegisterState): Defaults =>
  (organisation ? entryIn(state, 'organisation', organisation)?.values.defaults : undefined) ?? none;

const inherited = <T>(from: string | undefined, items: readonly T[] = []): Inherited<T>[] =>
  from ? items.map((value) => ({ value, from })) : [];

/** "None" is a statement of the record's own: a general statement of the organisation does not override it. */
const deniedBy = (answer: Answer | undefined): boolean => answer?.answer === 'no';

/** The security measures of an activity or a processor record: its own, then those its organisation takes everywhere (Art. 30(1)(g), 30(2)(d)). */
export function resolveSecurity(values: Security, state: RegisterState): Inherited<string>[] {
  const own: Inherited<string>[] = [];
  for (const { measure, note } of values.security?.measures ?? [])
    if (measure) own.push(note === undefined ? { value: measure } : { value: measure, note });
  const general = defaultsOf(values.organisation, state).securityMeasures ?? [];
  if (general.length === 0) return own;
  const named = new Set(own.map(({ value }) => value));
  const others = general.filter((id) => !named.has(id));
  return [...own, ...inherited(values.organisation, others)];
}

function resolveDisclosures(values: Activity, defaults: Defaults): Inherited<Disclosure>[] {
  const own: readonly Disclosure[] = values.disclosures ?? [];
  const ownRows: Inherited<Disclosure>[] = own.map((value) => ({ value }));
  const general = defaults.disclosures ?? [];
  if (general.length === 0 || deniedBy(values.disclosuresMade)) return ownRows;
  const named = new Set(own.map(({ recipient }) => recipient));
  const others = general.filter(({ recipient }) => !named.has(recipient));
  return [...ownRows, ...inherited<Disclosure>(values.organisation, others)];
}

function resolveTransfers(values: Activity, defaults: Defaults): Effective['transfers'] {
  if (!defaults.transfers || deniedBy(values.transfersMade)) return [];
  const named = new Set((values.transfers ?? []).flatMap((row) => row.importer ?? []));
  const general = defaults.transfers.filter((row) => !row.importer || !named.has(row.importer));
  return inherited(values.organisation, general);
}

/**
 * Counts an organisation's general statements in. A statement about the same measure, recipient or importer that the
 * activity makes itself stands in place of the general one, and so does its own "none".
 */
export function resolveInheritance(values: Activity, state: RegisterState): Effective {
  const defaults = defaultsOf(values.organisation, state);
  return {
    securityMeasures: resolveSecurity(values, state),
    retention: inherited(values.organisation, defaults.retention),
    disclosures: resolveDisclosures(values, defaults),
    transfers: resolveTransfers(values, defaults),
  };
}
