import { type AnyValues, type Field, formatValue, type RowsField, type FormatContext } from 'domain/core';

/** What a folded row shows: what it is called, and a few words on what else is in it. */
export interface RowSummary {
  readonly title: string;
  readonly details: string;
}

const summaryTypes = new Set<Field['type']>([
  'choice',
  'ref',
  'refs',
  'country',
  'countries',
  'date',
  'period',
  'answer',
]);
const maxLength = 60;

const short = (words: string): string =>
  words.length > maxLength ? `${words.slice(0, maxLength - 1).trimEnd()}…` : words;

/** A row in a line: its title field and its first few distinctive facts. */
export function summaryOf(field: RowsField, row: AnyValues, context: FormatContext): RowSummary {
  const title = field.fields[field.title];
  const facts = Object.entries(field.fields)
    .filter(([name, each]) => name !== field.title && summaryTypes.has(each.type) && row[name])
    .slice(0, 3)
    .map(([name, each]) => short(formatValue(each, row[name], context)));
  return { title: title ? formatValue(title, row[field.title], context).trim() : '', details: facts.join(' · ') };
}
