import { describe, expect, it } from 'vitest';
import { text } from '#language/text.ts';
import { defineRegister } from '#model/define-register.ts';
import type { Fields } from '#model/field.ts';
import { group, line, ref, rows } from '#model/field.ts';
import { defineLayout } from '#model/layout.ts';
import { layoutOf } from '#registers/layouts.ts';
import { kinds, registers } from '#registers/registers.ts';

const label = text('Label');
const sample = defineRegister({
  name: 'sample',
  path: 'samples',
  prefix: 'SAM',
  label,
  plural: label,
  about: label,
  cites: [],
  title: 'name',
  menu: 'none',
  fields: {
    name: line({ label }),
    note: line({ label }),
    parts: rows({ label, row: label, title: 'part' }, { part: line({ label }), of: ref('activity', { label }) }),
    box: group(
      { label },
      { lid: line({ label }), sides: rows({ label, row: label, title: 'side' }, { side: line({ label }) }) },
    ),
  },
});

const section = <const F extends readonly string[]>(id: string, fields: F) => ({ id, title: label, fields }) as const;

describe('the type of a layout', () => {
  it('takes every field once', () => {
    const layout = defineLayout(sample, [section('a', ['name', 'box']), section('b', ['parts', 'note'])], {
      parts: { columns: [['of', 'part']], first: ['part'] },
      'box.sides': { columns: [['side']] },
    });
    expect(layout.sections.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('refuses a name the kind does not have', () => {
    // @ts-expect-error "nmae" is no field
    defineLayout(sample, [section('a', ['nmae', 'name', 'note', 'parts', 'box'])]);
    defineLayout(sample, [
      // @ts-expect-error "nmae" is no field
      { id: 'a', title: label, fields: ['name', 'note', 'parts', 'box'], opensAt: 'nmae' },
    ]);
    expect.assertions(0);
  });

  it('refuses a layout that forgets a field', () => {
    // @ts-expect-error "note" has no place
    defineLayout(sample, [section('a', ['name', 'parts', 'box'])]);
    expect.assertions(0);
  });

  it('refuses a field in two places', () => {
    // @ts-expect-error "name" stands twice in a section
    defineLayout(sample, [section('a', ['name', 'note', 'parts', 'box', 'name'])]);
    // @ts-expect-error "name" stands in two sections
    defineLayout(sample, [section('a', ['name', 'note', 'parts', 'box']), section('b', ['name'])]);
    expect.assertions(0);
  });

  it('refuses rows that forget, repeat or misname an inner field, and rows that do not exist', () => {
    const sections = [section('a', ['name', 'note', 'parts', 'box'])] as const;
    // @ts-expect-error "of" has no column
    defineLayout(sample, sections, { parts: { columns: [['part']] } });
    // @ts-expect-error "part" stands in two columns
    defineLayout(sample, sections, { parts: { columns: [['part', 'of'], ['part']] } });
    // @ts-expect-error "off" is no inner field
    defineLayout(sample, sections, { parts: { columns: [['part', 'of', 'off']] } });
    // @ts-expect-error "lids" is no rows field
    defineLayout(sample, sections, { 'box.lids': { columns: [['side']] } });
    // @ts-expect-error "sides" stands in a group
    defineLayout(sample, sections, { sides: { columns: [['side']] } });
    expect.assertions(0);
  });
});

function* rowsFields(fields: Fields, within = ''): Generator<[path: string, inner: string[]]> {
  for (const [name, field] of Object.entries(fields)) {
    if (field.type !== 'rows' && field.type !== 'group') continue;
    if (field.type === 'rows') yield [within + name, Object.keys(field.fields)];
    yield* rowsFields(field.fields, `${within}${name}.`);
  }
}

describe.each(kinds)('the layout of %s', (kind) => {
  const { sections, rows: rowLayouts } = layoutOf(kind);
  const { remarks: _, ...fields } = registers[kind].fields;

  it('places every field once, in sections with addresses of their own', () => {
    expect(sections.flatMap((one) => one.fields).toSorted()).toEqual(Object.keys(fields).toSorted());
    expect(new Set(sections.map(({ id }) => id)).size).toBe(sections.length);
  });

  it('opens every section at a field', () => {
    const opening = sections.flatMap((one) => (one.fields.length > 0 ? (one.opensAt ?? one.fields[0]) : one.opensAt));
    expect(opening.filter((name) => name !== undefined && !(name in fields))).toEqual([]);
  });

  it('puts every inner field of its rows in one column', () => {
    for (const [path, inner] of rowsFields(fields))
      expect([path, rowLayouts[path]?.columns.flat().toSorted()]).toEqual([path, inner.toSorted()]);
  });
});
