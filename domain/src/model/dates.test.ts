import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addPeriod, endOfDay, isDate, parsePeriod, type Period } from '#model/dates.ts';

const none: Period = { years: 0, months: 0, weeks: 0, days: 0 };
const anyDate = fc
  .date({ min: new Date('1600-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a date', () => {
  it.each(['2024-02-29', '1000-01-01', '9999-12-31'])('is %s', (text) => expect(isDate(text)).toBe(true));
  it.each([
    '2023-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-01-32',
    '0999-12-31',
    '26-01-01',
    '2026-1-1',
    '2026-01-01T00',
    '',
  ])('is not %j', (text) => expect(isDate(text)).toBe(false));

  it('ends with the last instant the journal can write', () =>
    expect(endOfDay('2026-03-02')).toBe('2026-03-02T23:59:59.999Z'));
});

describe('a period', () => {
  it.each([
    ['P3Y6M', { ...none, years: 3, months: 6 }],
    ['P2W', { ...none, weeks: 2 }],
    ['P0D', none],
    ['P1Y2M3W4D', { years: 1, months: 2, weeks: 3, days: 4 }],
  ])('is %s', (text, period) => expect(parsePeriod(text)).toEqual(period));

  it.each(['P', '', 'P1', 'PT1H', 'P1YT1H', '3Y', 'P-1Y', 'P1.5Y', 'P1D1M', ' P1Y', 'p1y'])('is not %j', (text) =>
    expect(parsePeriod(text)).toBeUndefined(),
  );
});

describe('calendar arithmetic', () => {
  it.each([
    ['2024-02-29', { ...none, years: 1 }, 1, '2025-02-28'],
    ['2024-01-31', { ...none, months: 1 }, 1, '2024-02-29'],
    ['2024-03-31', { ...none, months: 1 }, -1, '2024-02-29'],
    ['2023-12-31', { ...none, months: 2 }, 1, '2024-02-29'],
    ['2023-11-30', { ...none, months: 3, days: 1 }, 1, '2024-03-01'],
    ['2024-03-01', { ...none, weeks: 1 }, -1, '2024-02-23'],
    ['2024-01-15', { ...none, months: 13 }, -1, '2022-12-15'],
  ] as const)('%s moved by %o in direction %i is %s', (from, period, direction, to) =>
    expect(addPeriod(from, period, direction)).toBe(to),
  );

  it('counts days as the calendar does', () => {
    fc.assert(
      fc.property(anyDate, fc.nat(40_000), fc.constantFrom(1, -1), (from, days, direction) => {
        const moved = new Date(Date.parse(`${from}T00:00:00Z`) + direction * days * 86_400_000);
        expect(addPeriod(from, { ...none, days }, direction)).toBe(moved.toISOString().slice(0, 10));
      }),
    );
  });

  it('keeps the day, or the last one the month has', () => {
    fc.assert(
      fc.property(anyDate, fc.nat(40), fc.nat(30), fc.constantFrom(1, -1), (from, years, months, direction) => {
        const to = addPeriod(from, { ...none, years, months }, direction);
        const monthsBetween =
          (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
        // Nothing moved backwards is −0, which is no other distance.
        expect(monthsBetween).toBe(direction * (years * 12 + months) + 0);
        const dayAfter = addPeriod(to, { ...none, days: 1 });
        expect(to.slice(8) === from.slice(8) || dayAfter.slice(8) === '01').toBe(true);
      }),
    );
  });

  it('gives a date that compares as text, whatever the period', () => {
    const anyPeriod = fc.record({
      years: fc.nat(9999),
      months: fc.nat(9999),
      weeks: fc.nat(9999),
      days: fc.nat(99_999),
    });
    fc.assert(
      fc.property(anyDate, anyPeriod, (from, period) => {
        const [after, before] = [addPeriod(from, period), addPeriod(from, period, -1)];
        expect(isDate(after) && isDate(before)).toBe(true);
        expect(before <= from && from <= after).toBe(true);
      }),
    );
  });
});
