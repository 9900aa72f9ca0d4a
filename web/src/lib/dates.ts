import type { Language } from 'domain/core';

const locales: Record<Language, string> = { en: 'en-GB', nb: 'nb-NO' };

/** The BCP 47 tag numbers and dates are written by. */
const localeOf = (language: Language): string => locales[language];

const isCalendarDate = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value);

/** A calendar date in words: `2 March 2026`. Other text comes back as it is. */
export function dateInWords(value: string, language: Language): string {
  if (!isCalendarDate(value)) return value;
  return new Date(`${value}T00:00:00Z`).toLocaleDateString(localeOf(language), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

/** A calendar date for a table: `2 Mar 2026`. */
export function shortDate(value: string, language: Language): string {
  if (!isCalendarDate(value)) return value;
  return new Date(`${value}T00:00:00Z`).toLocaleDateString(localeOf(language), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

/** A moment of the journal in the reader's own zone: `2 Mar 2026, 14:05`. */
export const momentInWords = (at: string, language: Language): string =>
  new Date(at).toLocaleString(localeOf(language), { dateStyle: 'medium', timeStyle: 'short' });

/** The reader's own calendar date of a moment: `2 Mar 2026`. */
export const dayInWords = (at: string, language: Language): string =>
  new Date(at).toLocaleDateString(localeOf(language), { dateStyle: 'medium' });

/** Today in UTC, as "as of" and confirmations count days. */
export const today = (): string => new Date().toISOString().slice(0, 10);

export const numberInWords = (value: number, language: Language): string => value.toLocaleString(localeOf(language));

const dayBefore = (year: number, month: number): string =>
  new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);

/** The last day of the month before a date's. */
export const lastDayOfMonth = (date: string): string =>
  dayBefore(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1);

/** The last day of the year before a date's. */
export const lastDayOfYear = (date: string): string => dayBefore(Number(date.slice(0, 4)), 0);
