import {
  answerText,
  comparison,
  countryCodes,
  countryName,
  type Field,
  type Language,
  text,
  translate,
} from 'domain/core';

interface Option {
  readonly value: string;
  readonly label: string;
}

const yesNo = { yes: text('Yes'), no: text('No') };
const answers = ['yes', 'no', 'unknown', 'not-stated'] as const;

const countries = (language: Language): Option[] =>
  countryCodes
    .map((code) => ({ value: code, label: countryName(code, language) }))
    .toSorted((a, b) => comparison(language)(a.label, b.label));

/** The values a field can be filtered by, where they can be counted. */
export function optionsOf(field: Field, language: Language): readonly Option[] | undefined {
  switch (field.type) {
    case 'choice':
    case 'choices':
      return field.of.terms.map(({ code, label }) => ({ value: code, label: translate(label, language) }));
    case 'answer':
      return answers.map((value) => ({ value, label: translate(answerText(value, field), language) }));
    case 'flag':
      return Object.entries(yesNo).map(([value, label]) => ({ value, label: translate(label, language) }));
    case 'country':
    case 'countries':
      return countries(language);
    default:
      return undefined;
  }
}
