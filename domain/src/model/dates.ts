/** The parts of an ISO 8601 duration made of years, months, weeks and days. */
export interface Period {
  readonly years: number;
  readonly months: number;
  readonly weeks: number;
  readonly days: number;
}

const shape = /^P(?=\d)(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?$/;

/** Reads a duration such as `P3Y6M`; `undefined` when the text is none or has a time part. */
export function parsePeriod(text: string): Period | undefined {
  const match = shape.exec(text);
  if (!match) return undefined;
  const [years = 0, months = 0, weeks = 0, days = 0] = match.slice(1).map((part) => Number(part ?? 0));
  return { years, months, weeks, days };
}

/** Whether a text is a calendar date `YYYY-MM-DD` that exists, in the years 1000 to 9999. */
export function isDate(text: string): boolean {
  if (!/^[1-9]\d{3}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

const lastDayOf = (year: number, month: number): number => new Date(Date.UTC(year, month + 1, 0)).getUTCDate();

const earliest = '1000-01-01';
const latestDate = '9999-12-31';

/**
 * A calendar date moved by a period with calendar arithmetic: years and months first, the day held within the month
 * (2024-02-29 + P1Y = 2025-02-28), then weeks and days. `direction` -1 moves back. What would leave the years 1000 to 9999
 * stops at their end, so that dates compare as texts whatever the period.
 */
export function addPeriod(date: string, period: Period, direction: 1 | -1 = 1): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const months = year * 12 + (month - 1) + direction * (period.years * 12 + period.months);
  const toYear = Math.floor(months / 12);
  const toMonth = months - toYear * 12;
  if (toYear < 1000) return earliest;
  const held = Math.min(day, lastDayOf(toYear, toMonth));
  const moved = new Date(Date.UTC(toYear, toMonth, held + direction * (period.weeks * 7 + period.days)));
  if (moved.getUTCFullYear() < 1000) return earliest;
  return moved.getUTCFullYear() > 9999 ? latestDate : moved.toISOString().slice(0, 10);
}

/** A day begins this long before it begins in UTC, where the sun rises first. */
const firstTimeZone = 14 * 60 * 60 * 1000;

/** Whether a calendar date has begun somewhere on earth at a time in milliseconds: a register as of a later one cannot be known. */
export const hasBegun = (date: string, now: number): boolean =>
  date <= new Date(now + firstTimeZone).toISOString().slice(0, 10);

/** The last instant of a calendar date in UTC, as the journal writes time: "as of" a date includes that whole day. */
export const endOfDay = (date: string): string => `${date}T23:59:59.999Z`;
