import { registers } from 'domain/core';
import { describe, expect, test } from 'vitest';
import { pointerSteps, locateByRowId, locateByIndex } from '#register/form/field-location.ts';

const { fields } = registers.activity;
const values = {
  name: 'Payroll',
  purposes: [
    { id: 'p1', text: 'Pay wages' },
    { id: 'p2', law: { statute: 'A-melding' } },
  ],
  data: [{ id: 'd1', sources: [{ id: 's1' }, { id: 's2', kind: 'observed' }] }],
};

describe('a place in an entry', () => {
  test('row numbers become row ids, and back', () => {
    const scoped = locateByIndex(['purposes', 1, 'law', 'statute'], values, fields);
    expect(scoped.place).toEqual(['purposes', 'p2', 'law', 'statute']);
    expect(locateByRowId(scoped.place, values, fields)).toEqual(scoped);
  });

  test('rows inside rows are found', () => {
    const scoped = locateByRowId(['data', 'd1', 'sources', 's2', 'kind'], values, fields);
    expect(scoped.name).toBe('data.0.sources.1.kind');
    expect(scoped.fieldChain.map((field) => field.label.en)).toEqual([
      'Personal data and data subjects',
      'Sources',
      'Kind of source',
    ]);
  });

  test('what lies inside a leaf belongs to the leaf', () => {
    expect(locateByIndex(['operations', 3], values, fields).name).toBe('operations');
    expect(locateByIndex(['occasional', 'confirmedOn'], values, fields).name).toBe('occasional');
  });

  test('a row that is gone leads to its rows', () => {
    expect(locateByRowId(['purposes', 'p9', 'text'], values, fields).name).toBe('purposes');
  });

  test('an unknown field is nowhere', () => {
    expect(locateByIndex(['colour'], values, fields).name).toBe('');
  });

  test('pointers are unescaped', () => {
    expect(pointerSteps('/purposes/0/a~1b~0c')).toEqual(['purposes', '0', 'a/b~c']);
  });
});
