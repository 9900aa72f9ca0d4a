import * as fc from 'fast-check';
import type { Field, Fields, TextField } from '#model/field.ts';
import { registers, type EntryValues, type Kind } from '#registers/registers.ts';
import { targets, type Pool } from '#test/full-values.ts';
import { countryCodes } from '#language/countries.ts';
import { codeNames } from '#rules/code-names.ts';

/** Texts that have broken registers, spreadsheets and web pages before. */
export const hostileTexts = [
  '=1+1',
  '=HYPERLINK("http://example.org";"click")',
  '+47 22 00 00 00',
  '-12',
  '@SUM(A1)',
  '\t=1+1',
  ' \u200B=cmd|calc',
  '\uFEFF=1',
  '＝1＋1',
  '＠x',
  "'=1+1",
  "''@x",
  "'plain",
  '"quoted"',
  '"',
  'a;b, c\td',
  'back\\slash\\;',
  '; ',
  'Ærlige Østen på Åsen',
  'a\u030A e\u0301 \u202Ertl\u202C',
  '👩‍👩‍👧‍👦 \u{1F1F3}\u{1F1F4}',
  '<script>alert(1)</script>',
  '{"json": [1]}',
  'null',
  '__proto__',
  '#order',
  'PA-0001',
  'None (confirmed 2026-03-02)',
  ' leading and trailing ',
] as const;

const manyLines = ['first\nsecond', 'first\r\n=second', '\r\n=1', '- a\n- b', 'a\u2028b'] as const;

const filled = (value: string): boolean => value.trim() !== '' && !value.includes('\0');
const oneLine = (value: string): boolean => !/[\r\n\u2028\u2029]/.test(value);

/** Any text the register stores: never blank, never with NUL or half a surrogate pair; one line unless `several`. */
export const anyText = (several = false, max = 500): fc.Arbitrary<string> =>
  fc
    .oneof(
      { weight: 3, arbitrary: fc.constantFrom(...hostileTexts, ...(several ? manyLines : [])) },
      { weight: 2, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }) },
    )
    .filter((value) => filled(value) && value.length <= max && (several || oneLine(value)));

const label = fc.stringMatching(/^[a-z0-9]{1,12}$/);
const formats: Record<NonNullable<TextField['format']>, fc.Arbitrary<string>> = {
  email: fc.tuple(label, label).map(([user, host]) => `${user}+x@${host}.no`),
  url: label.map((host) => `https://${host}.example/?q=1&r=æ`),
  phone: fc.constantFrom('+47 22 00 00 00', '(0)2-3', '+12'),
  language: fc.constantFrom('nb', 'en', 'se', 'zh-Hant'),
};

const anyDate = fc
  .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const anyPeriod = fc
  .tuple(fc.nat(99), fc.nat(30), fc.nat(60), fc.nat(400))
  .map(([years, months, weeks, days]) => `P${years}Y${months}M${weeks}W${days}D`);

/** Any well-formed answer, confirmed or not. */
export const anyAnswer = fc.record(
  {
    answer: fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const, 'not-stated' as const),
    confirmedBy: anyText(false, 200),
    confirmedOn: anyDate,
  },
  { requiredKeys: ['answer'], noNullPrototype: true },
);

const some = <T>(items: readonly T[]) =>
  fc.shuffledSubarray([...items], { minLength: 1, maxLength: Math.min(4, items.length) });

/** Any stored value of a field, or `undefined` when nothing can be stored in it: a reference while the pool has none. */
function anyValue(field: Field, pool: Pool): fc.Arbitrary<unknown> | undefined {
  switch (field.type) {
    case 'text':
      return field.format ? formats[field.format] : anyText(field.lines, field.max);
    case 'texts':
      return fc.array(anyText(), { minLength: 1, maxLength: 3 });
    case 'number':
      return fc.oneof(fc.nat(), fc.constant(Number.MAX_SAFE_INTEGER));
    case 'date':
      return anyDate;
    case 'period':
      return anyPeriod;
    case 'flag':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...field.of.terms.map((term) => term.code));
    case 'choices':
      return some(field.of.terms.map((term) => term.code));
    case 'code':
      return fc.constantFrom(...codeNames[field.scheme].keys());
    case 'country':
      return fc.constantFrom(...countryCodes);
    case 'countries':
      return some(countryCodes);
    case 'answer':
      return anyAnswer;
    case 'ref':
      return targets(field.to, pool).length > 0 ? fc.constantFrom(...targets(field.to, pool)) : undefined;
    case 'refs':
      return targets(field.to, pool).length > 0 ? some(targets(field.to, pool)) : undefined;
    case 'group':
      return anyFields(field.fields, pool).filter(saysSomething);
    case 'rows':
      return anyRows(field.fields, pool);
  }
}

const saysSomething = (values: object): boolean => Object.keys(values).length > 0;

/** Rows with ids of their own, each of them saying something. */
const anyRows = (fields: Fields, pool: Pool): fc.Arbitrary<unknown> =>
  fc
    .uniqueArray(fc.tuple(fc.stringMatching(/^[A-Za-z0-9_-]{1,6}$/), anyFields(fields, pool).filter(saysSomething)), {
      minLength: 1,
      maxLength: 3,
      selector: ([id]) => id,
    })
    .map((rows) => rows.map(([id, row]) => ({ id, ...row })));

function anyFields(fields: Fields, pool: Pool): fc.Arbitrary<Record<string, unknown>> {
  const model: Record<string, fc.Arbitrary<unknown>> = {};
  for (const [name, field] of Object.entries(fields)) {
    const value = anyValue(field, pool);
    if (value) model[name] = value;
  }
  return fc.record(model, { requiredKeys: [], noNullPrototype: true });
}

/** Any valid values of a kind in canonical form: holes, nested rows and hostile texts among them; references are taken from `pool`. */
export const anyValues = <K extends Kind>(kind: K, pool: Pool = {}): fc.Arbitrary<EntryValues<K>> =>
  anyFields(registers[kind].fields, pool) as fc.Arbitrary<EntryValues<K>>;
