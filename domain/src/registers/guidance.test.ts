import { describe, expect, it } from 'vitest';
import type { Fields } from '#model/field.ts';
import { guidance } from '#registers/guidance.ts';
import { kinds, registers } from '#registers/registers.ts';

function* pathsOf(fields: Fields, before = ''): Generator<string> {
  for (const [name, field] of Object.entries(fields)) {
    const path = before + name;
    yield path;
    if (field.type === 'group' || field.type === 'rows') yield* pathsOf(field.fields, `${path}.`);
  }
}

describe.each(kinds)('the guidance of %s', (kind) => {
  it('advises on every question, and on nothing that is not asked', () => {
    const { remarks: _, ...asked } = registers[kind].fields;
    expect(Object.keys(guidance[kind]).toSorted()).toEqual([...pathsOf(asked)].toSorted());
  });

  it('is worded', () => {
    const texts = Object.entries(guidance[kind]).flatMap(([path, { help, good, bad }]) =>
      [help, good, bad].flatMap((text) => (text ? [[path, text] as const] : [])),
    );
    expect(texts.filter(([, text]) => !text.en.trim())).toEqual([]);
  });
});
