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
const isOneOf = (wanted: readonly unknown[]): Passes => {
  const set = new Set(wanted);
  return (value) => set.has(value);
};
const holdsOneOf = (wanted: readonly unknown[]): Passes => {
  const set = new Set(wanted);
  return (value) => (value as readonly unknown[] | undefined)?.some((one) => set.has(one)) === true;
};
const saysOneOf = (wanted: readonly string[]): Passes => {
  const parts = [...new Set(wanted.map(folded))];
  return (value) => {
    if (value === undefined) return false;
    const texts = Array.isArray(value) ? (value as string[]).map(folded) : [folded(value as string)];
    return parts.some((part) => texts.some((text) => text.includes(part)));
  };
};

const isTerm = (field: Field & { of: { terms: readonly { code: string }[] } }, wanted: string): boolean =>
  field.of.terms.some((term) => term.code === wanted);
const isReference = (field: Field & { to: readonly string[] }, wanted: string): boolean =>
  field.to.includes(kindOf(wanted) ?? '');

const isNumber = (wanted: string): boolean => /^\d{1,16}$/.test(wanted);
const isYesOrNo = (wanted: string): boolean => wanted === 'yes' || wanted === 'no';

/** The test for any of some wanted values of a field, or `undefined` when the field can never have one of them. */
function testFor(field: Field, wanted: readonly string[]): Passes | undefined {
  const ifEach = (canBe: (value: string) => boolean, test: () => Passes) => (wanted.every(canBe) ? test() : undefined);
  switch (field.type) {
    case 'text':
    case 'texts':
      return saysOneOf(wanted);
    case 'number':
      return ifEach(isNumber, () => isOneOf(wanted.map(Number)));
    case 'flag':
      return ifEach(isYesOrNo, () => isOneOf(wanted.map((value) => value === 'yes')));
    case 'answer': {
      const given = isOneOf(wanted);
      return (value) => given((value as Answer | undefined)?.answer);
    }
    case 'choice':
      return ifEach(
        (value) => isTerm(field, value),
        () => isOneOf(wanted),
      );
    case 'choices':
      return ifEach(
        (value) => isTerm(field, value),
        () => holdsOneOf(wanted),
      );
    case 'country':
      return ifEach(isCountry, () => isOneOf(wanted));
    case 'countries':
      return ifEach(isCountry, () => holdsOneOf(wanted));
    case 'ref':
      return ifEach(
        (value) => isReference(field, value),
        () => isOneOf(wanted),
      );
    case 'refs':
      return ifEach(
        (value) => isReference(field, value),
        () => holdsOneOf(wanted),
      );
    case 'date':
    case 'period':
    case 'code':
      return isOneOf(wanted);
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
  const named = wanted.filter((value) => value !== '');
  const test = testFor(field, named);
  if (!test) return { path: [name], code: 'unknown-choice' };
  const tests = [...(named.length > 0 ? [test] : []), ...(named.length < wanted.length ? [isEmpty] : [])];
  return {
    name: JSON.stringify([name, wanted]),
    passes: ({ values }) => tests.some((passes) => passes((values as AnyValues)[name])),
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
