import { describe, expect, it } from 'vitest';
import { article30 } from '#model/define-register.ts';
import type { Field, Fields } from '#model/field.ts';
import { kindOf, kinds, referenceOf, registers, type Kind } from '#registers/registers.ts';

interface Place {
  readonly path: string;
  readonly field: Field;
}

function* everyField(fields: Fields, path: string): Generator<Place> {
  for (const [name, field] of Object.entries(fields)) {
    yield { path: `${path}.${name}`, field };
    if (field.type === 'group' || field.type === 'rows') yield* everyField(field.fields, `${path}.${name}`);
  }
}

const fieldsOf = (kind: Kind): Place[] => [...everyField(registers[kind].fields, kind)];
const letters = (paragraph: 1 | 2, last: string): string[] =>
  'abcdefg'
    .split('')
    .slice(0, 'abcdefg'.indexOf(last) + 1)
    .map((letter) => `30(${paragraph})(${letter})`);

describe('the definitions', () => {
  it.each([
    ['activity', letters(1, 'g')],
    ['processor-record', letters(2, 'd')],
  ] as const)('cite every letter of Article 30 in a field of the %s', (kind, expected) => {
    const cited = new Set(fieldsOf(kind).flatMap(({ field }) => article30(field)));
    expect(expected.filter((letter) => !cited.has(letter))).toEqual([]);
  });

  it.each(kinds)('%s words every label', (kind) => {
    const unworded = fieldsOf(kind).filter(({ field: { label } }) => !label.en.trim());
    expect(unworded.map(({ path }) => path)).toEqual([]);
  });

  it.each(kinds)('%s refers to kinds that exist', (kind) => {
    const unknown = fieldsOf(kind).flatMap(({ path, field }) =>
      field.type === 'ref' || field.type === 'refs'
        ? field.to.filter((to) => !(to in registers)).map((to) => [path, to])
        : [],
    );
    expect(unknown).toEqual([]);
  });

  it.each(kinds)('%s is called by a text field, as are its rows by a field of theirs', (kind) => {
    expect(registers[kind].fields[registers[kind].title]?.type).toBe('text');
    const nameless = fieldsOf(kind).filter(({ field }) => field.type === 'rows' && !(field.title in field.fields));
    expect(nameless.map(({ path }) => path)).toEqual([]);
  });

  it.each(kinds)('%s keeps "id" for the journal and its rows', (kind) => {
    expect(fieldsOf(kind).filter(({ path }) => path.endsWith('.id'))).toEqual([]);
  });

  it('announce only rows that stand beside the answer', () => {
    const lost = kinds.flatMap((kind) =>
      Object.values(registers[kind].fields).filter(
        (field) => field.type === 'answer' && field.rows && registers[kind].fields[field.rows]?.type !== 'rows',
      ),
    );
    expect(lost).toEqual([]);
  });

  it('share no prefix and no address', () => {
    expect(new Set(kinds.map((kind) => registers[kind].prefix)).size).toBe(kinds.length);
    expect(new Set(kinds.map((kind) => registers[kind].path)).size).toBe(kinds.length);
  });
});

describe('a reference', () => {
  it.each(kinds)('of %s leads back to its kind', (kind) => {
    expect(kindOf(referenceOf(kind, 7))).toBe(kind);
    expect(kindOf(referenceOf(kind, 123_456))).toBe(kind);
  });

  it.each(['', 'PA-1', 'pa-0001', 'XX-0001', 'PA-0001 ', 'PA--0001', '__proto__'])('is not %j', (text) => {
    expect(kindOf(text)).toBeUndefined();
  });
});
