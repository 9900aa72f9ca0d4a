import { parsePeriod } from '#model/dates.ts';
import type { Answer, AnswerField, Field, Fields } from '#model/field.ts';
import type { Language } from '#language/languages.ts';
import { counted, series, type Text, text, verbatim } from '#language/text.ts';
import type { AnyValues } from '#entries/values.ts';
import { translate } from '#language/translate.ts';
import { countryName } from '#language/countries.ts';
import { termOf } from '#vocabulary/vocabulary.ts';

/** What formatting values needs to know: the language, and what references and codes are called. */
export interface FormatContext {
  readonly language: Language;
  /** The title of the entry with a reference; the reference itself when it is unknown. */
  readonly nameOf: (id: string) => string;
  /** The label of a code of a large vocabulary; the code itself when it is unknown. */
  readonly codeName?: (code: string, language: Language) => string;
  /** What stands between several values of one field. */
  readonly separator?: string;
}

const answers: Record<Answer['answer'], Text> = {
  yes: text('Yes'),
  no: text('No'),
  unknown: text('Unknown'),
  'not-stated': text('Not stated in the source'),
};
const none = text('None');
const confirmed = text('confirmed');
const yesNo = [text('No'), text('Yes')] as const;

/** The wording of an answer: a `no` to a question that announces rows reads "None". */
export const answerText = (answer: Answer['answer'], field: AnswerField): Text =>
  answer === 'no' && field.rows ? none : answers[answer];

/** An answer with who confirmed it and when: `None (confirmed 2026-03-02, Kari Nordmann)`. `asNone` words a "no" as "None". */
export function formatAnswer(answer: Answer, language: Language, asNone: boolean): string {
  const word = translate(answer.answer === 'no' && asNone ? none : answers[answer.answer], language);
  const by = [answer.confirmedOn, answer.confirmedBy].filter(Boolean).join(', ');
  return by ? `${word} (${translate(confirmed, language)} ${by})` : word;
}

const units = {
  years: (count: number) => counted(count, '{count} year', '{count} years'),
  months: (count: number) => counted(count, '{count} month', '{count} months'),
  weeks: (count: number) => counted(count, '{count} week', '{count} weeks'),
  days: (count: number) => counted(count, '{count} day', '{count} days'),
} as const;

/** A duration as a text: `P3Y6M` is "3 years 6 months". What is no duration stays as it is. */
export function periodText(value: string): Text {
  const period = parsePeriod(value);
  if (!period) return verbatim(value);
  const parts = Object.entries(units).flatMap(([unit, textOf]) => {
    const count = period[unit as keyof typeof period];
    return count > 0 ? [textOf(count)] : [];
  });
  return series(parts.length > 0 ? parts : [units.days(0)], { between: ' ' });
}

/** A duration in words. */
export const formatPeriod = (value: string, language: Language): string => translate(periodText(value), language);

const listed = (values: readonly string[], context: FormatContext): string => values.join(context.separator ?? '; ');

/** Any stored value as plain words in the language of the context; an empty text when there is none. */
export function formatValue(field: Field, value: unknown, context: FormatContext): string {
  if (value === undefined || value === null) return '';
  const { language } = context;
  switch (field.type) {
    case 'text':
    case 'date':
      return value as string;
    case 'number':
      return (value as number).toString();
    case 'texts':
      return listed(value as string[], context);
    case 'period':
      return formatPeriod(value as string, language);
    case 'flag':
      return translate(yesNo[value ? 1 : 0], language);
    case 'country':
      return countryName(value as string, language);
    case 'countries':
      return listed(
        (value as string[]).map((code) => countryName(code, language)),
        context,
      );
    case 'code':
      return context.codeName?.(value as string, context.language) ?? (value as string);
    case 'choice':
      return translate(termOf(field.of, value as string)?.label, language) ?? (value as string);
    case 'choices':
      return listed(
        (value as string[]).map((code) => translate(termOf(field.of, code)?.label, language) ?? code),
        context,
      );
    case 'answer':
      return formatAnswer(value as Answer, language, field.rows !== undefined);
    case 'ref':
      return context.nameOf(value as string);
    case 'refs':
      return listed((value as string[]).map(context.nameOf), context);
    case 'group':
      return formatFields(field.fields, value as AnyValues, context);
    case 'rows':
      return listed(
        (value as AnyValues[]).map((row) => formatFields(field.fields, row, context)),
        context,
      );
  }
}

/** The filled fields of a group or row as "Label: words", joined by commas. */
export const formatFields = (fields: Fields, values: AnyValues, context: FormatContext): string =>
  Object.entries(fields)
    .filter(([name]) => values[name] !== undefined)
    .map(
      ([name, field]) =>
        `${translate(field.label, context.language)}: ${formatValue(field, values[name], { ...context, separator: ', ' })}`,
    )
    .join(', ');
