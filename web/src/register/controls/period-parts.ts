import { parsePeriod } from 'domain/core';

/** The parts of a duration as they are typed. */
export interface PeriodParts {
  readonly years: string;
  readonly months: string;
  readonly weeks: string;
  readonly days: string;
}

export const periodUnits = ['years', 'months', 'weeks', 'days'] as const;

const letters = { years: 'Y', months: 'M', weeks: 'W', days: 'D' } as const;
const nothing: PeriodParts = { years: '', months: '', weeks: '', days: '' };

/** A duration taken apart; parts that are zero stay empty, unless all are. */
export function partsOf(value: string | undefined): PeriodParts {
  const period = value === undefined ? undefined : parsePeriod(value);
  if (!period) return nothing;
  const parts = Object.fromEntries(periodUnits.map((unit) => [unit, period[unit] > 0 ? String(period[unit]) : '']));
  return Object.values(parts).every((part) => part === '') ? { ...nothing, days: '0' } : { ...nothing, ...parts };
}

/** The ISO 8601 duration of what was typed; what is no number stays in, so that it can be pointed at. */
export function periodOf(parts: PeriodParts): string | undefined {
  const filled = periodUnits.filter((unit) => parts[unit].trim() !== '');
  if (filled.length === 0) return undefined;
  const counting = filled.filter((unit) => Number(parts[unit]) !== 0);
  const shown = counting.length > 0 ? counting : filled.slice(0, 1);
  return `P${shown.map((unit) => `${numeral(parts[unit])}${letters[unit]}`).join('')}`;
}

const numeral = (typed: string): string => (/^\d+$/.test(typed.trim()) ? String(Number(typed)) : typed.trim());
