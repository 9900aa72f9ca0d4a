import {
  comparison,
  countryCodes,
  countryName,
  folded,
  isEea,
  type Language,
  languages,
  text,
  translate,
} from 'domain/core';
import type { ComboboxOption } from '#ui/combobox/option.ts';

const eea = text('EEA');

interface Listed {
  readonly code: string;
  readonly name: string;
  /** The country's code and its names in every language, folded. */
  readonly searched: string;
}

const lists = new Map<Language, readonly Listed[]>();

function countriesIn(language: Language): readonly Listed[] {
  const made = lists.get(language) ?? listIn(language);
  lists.set(language, made);
  return made;
}

const listIn = (language: Language): readonly Listed[] =>
  countryCodes
    .map((code) => ({
      code,
      name: countryName(code, language),
      searched: folded([code, ...languages.map((each) => countryName(code, each))].join('\n')),
    }))
    .toSorted((a, b) => comparison(language)(a.name, b.name));

/** Countries whose code or name in any language holds what was typed; those that begin with it come first. */
export function countryOptions(typed: string, language: Language): ComboboxOption[] {
  const wanted = folded(typed.trim());
  const found = countriesIn(language).filter(({ searched }) => searched.includes(wanted));
  const begins = ({ searched }: Listed) => (`\n${searched}`.includes(`\n${wanted}`) ? 0 : 1);
  return found
    .toSorted((a, b) => begins(a) - begins(b))
    .map(({ code, name }) => ({
      value: code,
      label: name,
      note: isEea(code) ? `${translate(eea, language)} · ${code}` : code,
    }));
}
