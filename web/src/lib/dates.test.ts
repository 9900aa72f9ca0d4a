import { expect, test } from 'vitest';
import { formatDate, formatDay, formatNumber, formatShortDate } from '#lib/dates.ts';

const everyMonth = Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, '0')}-02`);

test.each([
  ['en', 'en-GB'],
  ['nb', 'nb-NO'],
  ['da', 'da-DK'],
] as const)('lists write dates and numbers as %s does', (language, locale) => {
  const written = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  for (const date of everyMonth) expect(formatShortDate(date, language)).toBe(written.format(new Date(date)));
  const moment = '2026-03-02T12:30:00.000Z';
  expect(formatDay(moment, language)).toBe(new Date(moment).toLocaleDateString(locale, { dateStyle: 'medium' }));
  for (const number of [0, 999, 1000, 10_000, 1_234_567])
    expect(formatNumber(number, language)).toBe(number.toLocaleString(locale));
});

test('what is no date comes back as it is', () => {
  expect(formatShortDate('soon', 'en')).toBe('soon');
  expect(formatDate('2026-13-45', 'nb')).toBe('2026-13-45');
});
