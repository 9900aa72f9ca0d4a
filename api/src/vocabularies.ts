import { folded } from 'domain/core';
import { dpvTerms } from 'domain/dpv';
import { retentionLibrary } from 'domain/retention-library';

const schemes: Readonly<Record<string, readonly object[]>> = { ...dpvTerms, 'retention-library': retentionLibrary };

/** The names of the vocabularies that are looked up here and not sent whole. */
export const schemeNames = Object.keys(schemes);

const searchable = new Map<object, string>();

function textOf(term: object): string {
  const text = searchable.get(term) ?? folded(Object.values(term).join('\n'));
  searchable.set(term, text);
  return text;
}

/** The terms of a vocabulary in which every word of a query occurs; `undefined` when there is no such vocabulary. */
export function termsOf(scheme: string, query: string): readonly object[] | undefined {
  const terms = Object.hasOwn(schemes, scheme) ? schemes[scheme] : undefined;
  const words = folded(query).split(/\s+/);
  return terms?.filter((term) => words.every((word) => textOf(term).includes(word)));
}
