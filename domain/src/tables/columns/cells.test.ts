import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellText, guard, listFrom, type Profile, profiles, quoted, unguard } from '#tables/columns/cells.ts';
import { anyText, hostileTexts } from '#test/build.ts';

/** Texts made of what makes a formula, what hides one, and what protects from one. */
const anyFormula = fc
  .array(
    fc.constantFrom(
      ..."=+-@\t\r\n＝＋－＠' \u00A0\u200B\u200E\u2060\uFEFF\u3164\u0001\u007F\u202E\u00AD".split(''),
      "''",
      'a',
      '1',
      ';',
      '\\',
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));
/** Digits, dates and exponents, and what is near to them. */
const anyMisread = fc
  .array(fc.constantFrom(..."0123456789-/.:,eE+' ".split(''), 'jan', 'des', '2026', '00', 'am', 'March '), {
    maxLength: 8,
  })
  .map((parts) => parts.join(''));
const anything = fc.oneof(
  anyText(true),
  anyFormula,
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', ...hostileTexts),
);

/** What a spreadsheet would see: the first character it does not pass over. */
const firstSeen = (text: string): string =>
  text
    .replace(/^[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]+/u, '')

    .charAt(0);

describe('the formula guard', () => {
  it.each([
    '=1',
    '+1',
    '-1',
    '@x',
    '\tx',
    '\rx',
    '\nx',
    '\0x',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    ' =1',
    '\u200B=1',
    '\uFEFF\u00A0-1',
    '\u0001@x',
    "'=1",
    "''=1",
    "' =1",
  ])('marks %j', (text) =>
    expect(profiles.map((profile) => guard(text, profile))).toEqual(profiles.map(() => `'${text}`)),
  );

  it.each(['', 'a=1', "'plain", "'", '«=1»', 'x\n=1', ' plain', 'é=1', '12', "a'=1"])('leaves %j alone', (text) =>
    expect(profiles.map((profile) => guard(text, profile))).toEqual(profiles.map(() => text)),
  );

  it.each([
    '0047',
    '1234567890123456',
    '2026-03-02',
    '1-1',
    '3/4',
    '1.5',
    '12:30',
    '2E5',
    '1,5e-3',
    'mars 5',
    '2 des',
    'SEPT2',
    '2026-03-02 10:15',
    'March 5, 2024',
    '10:30 PM',
    '9 am',
    '.5e3',
    '1.E5',
    "'0047",
  ])('marks %j for spreadsheets, which would change it, and leaves it alone for programs', (text) => {
    expect(profiles.map((profile) => guard(text, profile))).toEqual([`'${text}`, `'${text}`, text]);
  });

  it.each([
    '123',
    '123456789012345',
    '0',
    '12 months',
    'Decision 2026',
    'May Day committee',
    '§ 3-4 b',
    '9 amps',
    'e5',
    '10:30 for all',
  ])('leaves %j alone, which no spreadsheet changes', (text) => expect(guard(text, 'excel')).toBe(text));

  it('can be taken away again, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(anything, anyMisread), fc.constantFrom(...profiles), (text, profile) => {
        expect(unguard(guard(text, profile), profile)).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  it('lets no cell begin with what starts a formula', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const profile of profiles) expect('=+-@＝＋－＠').not.toContain(firstSeen(guard(text, profile)) || '#');
      }),
      { numRuns: 2000 },
    );
  });

  // Work that grows with the square of the length takes minutes here, work that grows with it some milliseconds.
  it.each([' ', "'"])('looks once at each character of a long text of %j', { timeout: 20_000 }, (character) => {
    const text = character.repeat(500_000);
    expect(guard(`${text}x`, 'excel')).toContain(text);
  });
});

const listText = (items: readonly string[], profile: Profile) => cellText(items, 'texts', profile);

describe('a list in a cell', () => {
  const anyItems = fc.array(
    anything.filter((item) => item !== ''),
    { maxLength: 5 },
  );

  it('is read back from the data profile as it was', () => {
    fc.assert(
      fc.property(anyItems, (items) => {
        expect(listFrom(listText(items, 'data'))).toEqual(items);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    [['a', 'b'], 'a; b', 'a\nb'],
    [['a; b', 'c\\'], 'a\\; b; c\\\\', 'a; b\nc\\'],
    [['two\r\nlines', 'b'], 'two\r\nlines; b', 'two\n  lines\nb'],
    [['=1', '+2'], "'=1; +2", "'=1\n+2"],
    [[], '', ''],
  ])('%j', (items, data, excel) => {
    expect([listText(items, 'data'), listText(items, 'excel')]).toEqual([data, excel]);
  });
});

describe('a list too long for a spreadsheet', () => {
  const items = Array.from({ length: 5000 }, (_, index) => `=item ${index}`);

  it('says how much of it is left out, and is whole in the data profile', () => {
    const cell = listText(items, 'excel');
    expect(cell.length).toBeLessThanOrEqual(32_767);
    const lines = cell.split('\n');
    expect(lines.at(-1)).toBe(`… +${items.length - (lines.length - 1)}`);
    expect(listFrom(listText(items, 'data'))).toEqual(items);
  });
});

describe('a line of fields', () => {
  it.each(profiles)('of the %s profile is read by others as it was written', (profile) => {
    const delimiter = profile === 'excel' ? ';' : ',';
    fc.assert(
      fc.property(fc.array(anything, { minLength: 1, maxLength: 6 }), (cells) => {
        const line = cells.map((cell) => quoted(cellText(cell, 'text', profile))).join(delimiter);
        const [read] = parse(`a\r\n${line}\r\n`, {
          delimiter,
          relax_column_count: true,
          from_line: 2,
          skip_empty_lines: false,
        });
        expect(read?.map((cell) => unguard(cell, profile))).toEqual(cells);
      }),
      { numRuns: 1000 },
    );
  });
});
