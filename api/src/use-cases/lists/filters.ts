import {
  type Answer,
  type AnyValues,
  type Entry,
  type Field,
  folded,
  isCountry,
  type Kind,
  kindOf,
  listUseOf,
} from 'domain/core';
import type { Issue } from 'domain/schema';
import { listedOf } from '#use-cases/entries/entry-facts.ts';

type Passes = (value: unknown) => boolean;

const isEmpty: Passes = (value) => value === undefined;
const is =
  (wanted: unknown): Passes =>
  (value) =>
    value === wanted;
const holds =
  (wanted: string): Passes =>
  (value) =>
    (value as readonly string[] | undefined)?.includes(wanted) === true;
const says =
  (wanted: string): Passes =>
  (value) =>
    value !== undefined && folded(value as string).includes(wanted);

const isTerm = (field: Field & { of: { terms: readonly { code: string }[] } }, wanted: string): boolean =>
  field.of.terms.some((term) => term.code === wanted);
const isReference = (field: Field & { to: readonly string[] }, wanted: string): boolean =>
  field.to.includes(kindOf(wanted) ?? '');

/** The test for one wanted value of a field, or `undefined` when the field can never have it. */
function testFor(field: Field, wanted: string): Passes | undefined {
  switch (field.type) {
    case 'text':
      return says(folded(wanted));
    case 'texts':
      return (value) => ((value ?? []) as string[]).some((one) => folded(one).includes(folded(wanted)));
    case 'number':
      return /^\d{1,16}$/.test(wanted) ? is(Number(wanted)) : undefined;
    case 'flag':
      return wanted === 'yes' || wanted === 'no' ? is(wanted === 'yes') : undefined;
    case 'answer':
      return (value) => (value as Answer | undefined)?.answer === wanted;
    case 'choice':
      return isTerm(field, wanted) ? is(wanted) : undefined;
    case 'choices':
      return isTerm(field, wanted) ? holds(wanted) : undefined;
    case 'country':
      return isCountry(wanted) ? is(wanted) : undefined;
    case 'countries':
      return isCountry(wanted) ? holds(wanted) : undefined;
    case 'ref':
      return isReference(field, wanted) ? is(wanted) : undefined;
    case 'refs':
      return isReference(field, wanted) ? holds(wanted) : undefined;
    case 'date':
    case 'period':
    case 'code':
      return is(wanted);
    case 'group':
    case 'rows':
      return undefined;
  }
}

/** Whether an entry, or what stands in place of one, has a wanted value of a field. */
export interface Filter {
  /** Identifies a filter: equal ones have the same name. */
  readonly name: string;
  readonly passes: (entry: Pick<Entry, 'values'>) => boolean;
}

/** Reads `field=value` of an address. An empty value asks for entries in which the field is empty; several values, for any of them. */
function filterBy(kind: Kind, name: string, wanted: readonly string[]): Filter | Issue {
  const field = Object.hasOwn(listedOf(kind), name) ? listedOf(kind)[name] : undefined;
  if (!field || !listUseOf(field).filter) return { path: [name], code: 'unknown-field' };
  const tests = wanted.map((value) => (value === '' ? isEmpty : testFor(field, value)));
  if (tests.includes(undefined)) return { path: [name], code: 'unknown-choice' };
  return {
    name: JSON.stringify([name, wanted]),
    passes: ({ values }) => tests.some((test) => test?.((values as AnyValues)[name])),
  };
}

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [String(value)]);

/** The filters that parameters of an address say by the names of fields, and what is wrong with them. */
export function filtersIn(
  kind: Kind,
  fields: Readonly<Record<string, unknown>>,
): { readonly filters: readonly Filter[]; readonly issues: readonly Issue[] } {
  const read = Object.entries(fields).map(([name, value]) => filterBy(kind, name, texts(value)));
  return {
    filters: read.flatMap((one) => ('passes' in one ? [one] : [])),
    issues: read.flatMap((one) => ('code' in one ? [one] : [])),
  };
}
