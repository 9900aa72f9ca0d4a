import { describe, expect, it } from 'vitest';
import { readValues } from '#entries/issues.ts';
import type { Kind } from '#registers/registers.ts';
import { leaves, references } from '#entries/values.ts';
import { registers } from '#registers/registers.ts';

const counted = () => {
  let next = 0;
  return () => `new${++next}`;
};
const read = (kind: Kind, input: unknown) => readValues(kind, input, counted());
const issues = (kind: Kind, input: unknown) => {
  const result = read(kind, input);
  return result.ok ? [] : result.issues.map(({ path, code }) => [path.join('/'), code]);
};

describe('reading values', () => {
  it('leaves out what says nothing, and puts the rest in the order of the definition', () => {
    const input = {
      purposes: [{ text: ' ' }, { text: 'Pay wages', consent: { wording: '' } }, {}],
      description: null,
      name: 'Payroll',
      owners: [],
      operations: ['collect', ' ', ''],
      security: { measures: [], whyNotPossible: '' },
    };
    const result = read('activity', input);
    expect(result).toStrictEqual({
      ok: true,
      values: { name: 'Payroll', operations: ['collect'], purposes: [{ id: 'new2', text: 'Pay wages' }] },
    });
    expect(result.ok && Object.keys(result.values)).toEqual(['name', 'operations', 'purposes']);
  });

  it('keeps the ids of rows, and gives one to rows that come without', () => {
    const input = { data: [{ id: 'x', sources: [{ detail: 'form' }] }, { elements: 'name' }] };
    expect(read('activity', input)).toMatchObject({
      values: {
        data: [
          { id: 'x', sources: [{ id: 'new1', detail: 'form' }] },
          { id: 'new2', elements: 'name' },
        ],
      },
    });
  });

  it('keeps a text as it was typed', () => {
    expect(read('activity', { name: '  Payroll ' })).toMatchObject({ values: { name: '  Payroll ' } });
  });

  it.each([
    ['an unknown field', { colour: 'red' }, 'colour', 'unknown-field'],
    ['an unknown field of a row', { purposes: [{ text: 'Pay', colour: 1 }] }, 'purposes/0/colour', 'unknown-field'],
    ['a row that is none', { purposes: ['Pay'] }, 'purposes/0', 'wrong-type'],
    ['a number for a text', { name: 7 }, 'name', 'wrong-type'],
    ['a word for a number', { dataSubjectCount: 'many' }, 'dataSubjectCount', 'not-a-number'],
    ['half a number', { dataSubjectCount: 1.5 }, 'dataSubjectCount', 'not-a-number'],
    ['a text of two lines for one', { name: 'a\nb' }, 'name', 'one-line'],
    ['a text with NUL', { name: 'a\0b' }, 'name', 'malformed-text'],
    ['half a surrogate pair', { name: 'a\uD800' }, 'name', 'malformed-text'],
    ['a text too long', { name: 'x'.repeat(501) }, 'name', 'too-long'],
    ['a choice nobody offered', { role: 'boss' }, 'role', 'unknown-choice'],
    ['a date that does not exist', { start: '2026-02-30' }, 'start', 'not-a-date'],
    ['a negative number', { dataSubjectCount: -1 }, 'dataSubjectCount', 'too-small'],
    ['a reference of another kind', { organisation: 'PA-0001' }, 'organisation', 'malformed'],
    ['the same reference twice', { owners: ['PER-0001', 'PER-0001'] }, 'owners', 'repeated'],
    [
      'two rows of one id',
      {
        purposes: [
          { id: 'a', text: 'x' },
          { id: 'a', text: 'y' },
        ],
      },
      'purposes',
      'repeated',
    ],
    ['an answer without an answer', { profiling: { confirmedOn: '2026-03-02' } }, 'profiling/answer', 'unknown-choice'],
    ['a name of the language itself', JSON.parse('{"__proto__": {"name": "x"}}'), '__proto__', 'unknown-field'],
    ['another', { constructor: 'x' }, 'constructor', 'unknown-field'],
  ])('refuses %s', (_, input, path, code) => {
    expect(issues('activity', input)).toContainEqual([path, code]);
  });

  it.each([null, 'text', 7, [], [{}]])('refuses %j as a whole', (input) => {
    expect(issues('activity', input)).toEqual([['', 'wrong-type']]);
  });

  it('names the place a row has in what was sent, though blank rows stand before it', () => {
    expect(issues('activity', { purposes: [{}, { legalBasis: 'x' }] })).toEqual([
      ['purposes/1/legalBasis', 'unknown-choice'],
    ]);
  });
});

describe('walking through values', () => {
  const values = {
    organisation: 'ORG-0001',
    data: [{ id: 'd', category: 'DC-0001', dataSubjects: ['DS-0001', 'DS-0002'] }],
    dpia: { assessment: 'ASM-0001', reason: 'large scale' },
  };

  it('meets every leaf with its place', () => {
    expect([...leaves(values, registers.activity.fields)].map(({ path }) => path.join('/'))).toEqual([
      'organisation',
      'data/d/category',
      'data/d/dataSubjects',
      'dpia/reason',
      'dpia/assessment',
    ]);
  });

  it('finds every reference', () => {
    expect([...references('activity', values)].map(({ path, to }) => [path.join('/'), to])).toEqual([
      ['organisation', 'ORG-0001'],
      ['data/d/category', 'DC-0001'],
      ['data/d/dataSubjects', 'DS-0001'],
      ['data/d/dataSubjects', 'DS-0002'],
      ['dpia/assessment', 'ASM-0001'],
    ]);
  });
});
