import { catalogues } from 'locales/read';
import { describe, expect, test } from 'vitest';
import type { Text } from '#language/text.ts';
import type { Field, Fields } from '#model/field.ts';
import { kinds, registers } from '#registers/registers.ts';
import { tables } from '#tables/tables.ts';

/** The languages the definitions are finished in. */
const finished = ['nb', 'da'];

const wordingsIn = (language: string): ReadonlyMap<string, string | Record<string, string>> =>
  new Map(
    [...catalogues()].filter((one) => one.language === language).flatMap(({ wordings }) => Object.entries(wordings)),
  );

function* textsOfField(field: Field): Generator<Text> {
  yield field.label;
  if (field.type === 'choice' || field.type === 'choices') for (const { label } of field.of.terms) yield label;
  if (field.type === 'rows') yield field.row;
  if (field.type === 'group' || field.type === 'rows') yield* textsOf(field.fields);
}

function* textsOf(fields: Fields): Generator<Text> {
  for (const field of Object.values(fields)) yield* textsOfField(field);
}

const worded = (known: ReturnType<typeof wordingsIn>, { en, context = '', own }: Text): boolean => {
  const wording = known.get(en);
  return own !== undefined || Boolean(typeof wording === 'object' ? wording[context] : wording);
};

describe.each(finished)('in %s', (language) => {
  const known = wordingsIn(language);
  const lacking = (texts: Iterable<Text>): string[] =>
    [...texts].filter((one) => !worded(known, one)).map(({ en }) => en);

  test.each(kinds)('the words of %s are all there', (kind) => {
    const { label, plural, about, fields } = registers[kind];
    expect(lacking([label, plural, about, ...textsOf(fields as Fields)])).toEqual([]);
  });

  test.each(tables)('every column of $name has a header', ({ label, about, columns }) => {
    const headers = columns.flatMap(({ header, within = [] }) => [...within, header]);
    expect(lacking([label, about, ...headers])).toEqual([]);
  });
});
