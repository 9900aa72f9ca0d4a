import { isDate } from '#model/dates.ts';

const two = (text: string): string => text.padStart(2, '0');
const century = (year: string): string => (year.length === 2 ? `20${year}` : year);

/** The calendar dates a text may mean, such as "version 31.03.20": day and month either way round where both can be. */
export function datesIn(text: string): string[] {
  const found: string[] = [];
  for (const [iso] of text.matchAll(/\b\d{4}-\d{2}-\d{2}\b/g)) found.push(iso);
  for (const [, first = '', second = '', year = ''] of text.matchAll(
    /(?<![\d.])(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})(?![\d.])/g,
  ))
    found.push(`${century(year)}-${two(second)}-${two(first)}`, `${century(year)}-${two(first)}-${two(second)}`);
  return found.filter(isDate);
}
