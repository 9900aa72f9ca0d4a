import fc from 'fast-check';
import { parsePeriod } from 'domain/core';
import { describe, expect, test } from 'vitest';
import { partsOf, periodOf } from '#register/controls/period-parts.ts';

const count = fc.integer({ min: 0, max: 9999 });

describe('a period in parts', () => {
  test('taken apart and put together again it is the same period', () => {
    fc.assert(
      fc.property(count, count, count, count, (years, months, weeks, days) => {
        const value = `P${years}Y${months}M${weeks}W${days}D`;
        expect(parsePeriod(periodOf(partsOf(value)) ?? '')).toEqual(parsePeriod(value));
      }),
    );
  });

  test('zero is a period, nothing is none', () => {
    expect(periodOf(partsOf('P0D'))).toBe('P0D');
    expect(periodOf(partsOf(undefined))).toBeUndefined();
  });

  test('what is no number is kept for the reader to see', () => {
    expect(periodOf({ years: 'two', months: '', weeks: '', days: '' })).toBe('PtwoY');
  });
});
