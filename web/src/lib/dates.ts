import { fill, type Language, languageFacts, text, translate } from 'domain/core';

/**
 * A lazy date formatter by language: making one costs many times what formatting does, so each is made once, when
 * it is first needed.
 */
function formatter(options: Intl.DateTimeFormatOptions): (moment: Date, language: Language) => string {
  const made: Partial<Record<Language, Intl.DateTimeFormat>> = {};
  return (moment, language) =>
    (made[language] ??= new Intl.DateTimeFormat(languageFacts[language].locale, options)).format(moment);
}

const longDate = formatter({ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const dateAndTime = formatter({ dateStyle: 'medium', timeStyle: 'short' });

/** Dates of lists need no Intl.DateTimeFormat: the first one of a page takes the browser as long as fifty rows do. */
const tableDate = text('{day} {month} {year}');
const months = [
  text('Jan'),
  text('Feb'),
  text('Mar'),
  text('Apr'),
  text('May'),
  text('Jun'),
  text('Jul'),
  text('Aug'),
  text('Sept'),
  text('Oct'),
  text('Nov'),
  text('Dec'),
];

function inTable(year: number, month: number, day: number, language: Language): string {
  return translate(fill(tableDate, { day, month: months[month] ?? '', year }), language);
}

const isCalendarDate = (value: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));

/** A calendar date in words: `2 March 2026`. Other text comes back as it is. */
export function formatDate(value: string, language: Language): string {
  if (!isCalendarDate(value)) return value;
  return longDate(new Date(`${value}T00:00:00Z`), language);
}

/** A calendar date for a table: `2 Mar 2026`. */
export function formatShortDate(value: string, language: Language): string {
  if (!isCalendarDate(value)) return value;
  const [year = 0, month = 0, day = 0] = value.split('-').map(Number);
  return inTable(year, month - 1, day, language);
}

/** A moment of the journal in the reader's own zone: `2 Mar 2026, 14:05`. */
export const formatDateTime = (at: string, language: Language): string => dateAndTime(new Date(at), language);

/** The reader's own calendar date of a moment: `2 Mar 2026`. */
export function formatDay(at: string, language: Language): string {
  const moment = new Date(at);
  return inTable(moment.getFullYear(), moment.getMonth(), moment.getDate(), language);
}

/** Today in UTC, as "as of" and confirmations count days. */
export const today = (): string => new Date().toISOString().slice(0, 10);

/** A whole number: `10,000`. */
export const formatNumber = (value: number, language: Language): string =>
  String(value).replaceAll(/\B(?=(?:\d{3}){1,5}$)/g, languageFacts[language].thousands);

const dayBefore = (year: number, month: number): string =>
  new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);

/** The last day of the month before a date's. */
export const lastDayOfMonth = (date: string): string =>
  dayBefore(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1);

/** The last day of the year before a date's. */
export const lastDayOfYear = (date: string): string => dayBefore(Number(date.slice(0, 4)), 0);
