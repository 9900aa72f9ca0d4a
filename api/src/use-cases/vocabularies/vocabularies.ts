import type { TermAnswer } from 'domain/contract';
import { folded, type Language, languages, translate } from 'domain/core';
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

const schemes: Readonly<Record<Language, Readonly<Record<string, readonly SearchableTerm[]>>>> = {
  en: { ...everywhere, rule: ruleTerms('en') },
  nb: { ...everywhere, rule: ruleTerms('nb') },
};

/** The names of the vocabularies that are looked up here and not sent whole. */
export const schemeNames = Object.keys(schemes[languages[0]]);

/** The terms of a vocabulary in which every word of a query occurs; `undefined` when there is no such vocabulary. */
export function termsOf(scheme: string, query: string, language: Language): readonly TermAnswer[] | undefined {
  const terms = Object.hasOwn(schemes[language], scheme) ? schemes[language][scheme] : undefined;
  const words = folded(query).split(/\s+/);
  return terms?.filter(({ searchable }) => words.every((word) => searchable.includes(word))).map(({ term }) => term);
}
