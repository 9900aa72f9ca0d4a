import { registers } from 'domain/core';
import { describe, expect, test } from 'vitest';
import { pointerSteps, spotByIds, spotByNumbers } from '#register/form/paths.ts';

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
    const spot = spotByNumbers(['purposes', 1, 'law', 'statute'], values, fields);
    expect(spot.place).toEqual(['purposes', 'p2', 'law', 'statute']);
    expect(spotByIds(spot.place, values, fields)).toEqual(spot);
  });

  test('rows inside rows are found', () => {
    const spot = spotByIds(['data', 'd1', 'sources', 's2', 'kind'], values, fields);
    expect(spot.name).toBe('data.0.sources.1.kind');
    expect(spot.trail.map((field) => field.label.en)).toEqual([
      'Personal data and data subjects',
      'Sources',
      'Kind of source',
    ]);
  });

  test('what lies inside a leaf belongs to the leaf', () => {
    expect(spotByNumbers(['operations', 3], values, fields).name).toBe('operations');
    expect(spotByNumbers(['occasional', 'confirmedOn'], values, fields).name).toBe('occasional');
  });

  test('a row that is gone leads to its rows', () => {
    expect(spotByIds(['purposes', 'p9', 'text'], values, fields).name).toBe('purposes');
  });

  test('an unknown field is nowhere', () => {
    expect(spotByNumbers(['colour'], values, fields).name).toBe('');
  });

  test('pointers are unescaped', () => {
    expect(pointerSteps('/purposes/0/a~1b~0c')).toEqual(['purposes', '0', 'a/b~c']);
  });
});
