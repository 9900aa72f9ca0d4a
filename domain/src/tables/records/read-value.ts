import { answerText } from '#entries/format-value.ts';
import type { Answer, Field } from '#model/field.ts';
import type { Cell } from '#tables/columns/cells.ts';
import type { ReadCell, ReadContext } from '#tables/columns/reads.ts';
import { countryCodes } from '#language/countries.ts';

const answers: readonly Answer['answer'][] = ['yes', 'no', 'unknown', 'not-stated'];

/** The first of some values that is formatted like this in one of the languages. */
const formattedAs = <T>(
  values: readonly T[],
  said: string,
  formats: readonly ((value: T) => string)[],
): T | undefined => values.find((value) => formats.some((format) => format(value) === said));

function oneOf(field: Field, said: string, { translations, formats }: ReadContext): unknown {
  const within = <T>(values: readonly T[], as: (value: T) => unknown = (value) => value) =>
    formattedAs(
      values,
      said,
      formats.map((format) => (value: T) => format(field, as(value))),
    );
  switch (field.type) {
    case 'answer':
      return formattedAs(
        answers,
        said,
        translations.map((translate) => (value) => translate(answerText(value, field))),
      );
    case 'flag':
      return within([true, false]);
    case 'choice':
      return within(field.of.terms.map(({ code }) => code));
    case 'choices':
      return within(
        field.of.terms.map(({ code }) => code),
        (code) => [code],
      );
    case 'country':
      return within(countryCodes);
    case 'countries':
      return within(countryCodes, (code) => [code]);
    case 'ref':
    case 'refs':
      return /^[A-Z]{2,4}-\d{4,9}(?=\s|$)/.exec(said)?.[0];
    default:
      return said;
  }
}

/** What a cell says of a field, in whatever language its words are. */
export function readValue(field: Field, cell: Cell, context: ReadContext): ReadCell {
  if (typeof cell === 'number') return { value: cell };
  if (typeof cell === 'string') {
    const value = oneOf(field, cell, context);
    return value === undefined ? { unread: cell } : { value };
  }
  const values = cell.map((said) => oneOf(field, said, context));
  const unread = cell.filter((_, at) => values[at] === undefined);
  return unread.length > 0 ? { unread } : { value: values };
}
