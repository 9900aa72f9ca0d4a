import type { TermAnswer } from 'domain/contract';
import { folded, type Language, translate } from 'domain/core';
import { dpvTerms } from 'domain/dpv';
import { catalogue } from 'domain/rules';

interface SearchableTerm {
  readonly term: TermAnswer;
  readonly searchable: string;
}

const searchableTerm = (term: TermAnswer): SearchableTerm => ({
  term,
  searchable: folded(Object.values(term).join('\n')),
});

const ruleTerms = (language: Language): SearchableTerm[] =>
  catalogue.map(({ id, title, severity, cites }) =>
    searchableTerm({ code: id, label: translate(title, language), severity, cites }),
  );

const everywhere = Object.fromEntries(
  Object.entries(dpvTerms).map(([scheme, terms]) => [scheme, terms.map(searchableTerm)]),
);

const rules = new Map<Language, readonly SearchableTerm[]>();

function rulesIn(language: Language): readonly SearchableTerm[] {
  const made = rules.get(language) ?? ruleTerms(language);
  rules.set(language, made);
  return made;
}

/** The names of the vocabularies that are looked up here and not sent whole. */
export const schemeNames = [...Object.keys(everywhere), 'rule'];

/** The terms of a vocabulary in which every word of a query occurs; `undefined` when there is no such vocabulary. */
export function termsOf(scheme: string, query: string, language: Language): readonly TermAnswer[] | undefined {
  const terms =
    scheme === 'rule' ? rulesIn(language) : Object.hasOwn(everywhere, scheme) ? everywhere[scheme] : undefined;
  const words = folded(query).split(/\s+/);
  return terms?.filter(({ searchable }) => words.every((word) => searchable.includes(word))).map(({ term }) => term);
}
