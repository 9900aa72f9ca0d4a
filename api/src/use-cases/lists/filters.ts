import { type Answer, type Entry, type Field, folded, isCountry, type Kind, kindOf, listUseOf } from 'domain/core';
import type { Issue } from 'domain/schema';
import { listedOf, valuesOf } from '#use-cases/entries/entry-facts.ts';

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

/** What a filter of an address came to: a test, or what is wrong with it. */
export type Filter = { readonly passes: (entry: Entry) => boolean } | { readonly issue: Issue };

/** Reads `field=value` of an address. An empty value asks for entries in which the field is empty; several values, for any of them. */
export function filterBy(kind: Kind, name: string, wanted: readonly string[]): Filter {
  const field = Object.hasOwn(listedOf(kind), name) ? listedOf(kind)[name] : undefined;
  if (!field || !listUseOf(field).filter) return { issue: { path: [name], code: 'unknown-field' } };
  const tests = wanted.map((value) => (value === '' ? isEmpty : testFor(field, value)));
  if (tests.includes(undefined)) return { issue: { path: [name], code: 'unknown-choice' } };
  return { passes: (entry) => tests.some((test) => test?.(valuesOf(entry)[name])) };
}
