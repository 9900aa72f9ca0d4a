import { expect, test } from 'vitest';
import type { Upcaster } from '#entries/upcasters/upcaster.ts';
import { definitionsNumber, upcast } from '#entries/upcasting.ts';

/** As a release would that splits a name, and one after it that keeps several parents of a unit. */
const splitsName: Upcaster = (kind, { name, ...others }) => {
  if (kind !== 'person' || typeof name !== 'string') return { name, ...others };
  const [first = '', ...rest] = name.split(' ');
  return { ...others, givenName: first, familyName: rest.join(' ') };
};
const keepsParents: Upcaster = (kind, { parent, ...others }) =>
  kind === 'unit' && parent !== undefined
    ? { ...others, parents: [parent] }
    : { ...others, ...(parent !== undefined && { parent }) };
const steps = [splitsName, keepsParents];

test('values are read by every step since they were written, and by none before', () => {
  const person = { name: 'Kari Nordmann', email: 'kari@example.org' };
  const split = { givenName: 'Kari', familyName: 'Nordmann', email: 'kari@example.org' };
  expect(upcast('person', person, 1, steps)).toEqual(split);
  expect(upcast('person', split, 2, steps)).toEqual(split);
  expect(upcast('unit', { name: 'Sales', parent: 'UNI-0001' }, 1, steps)).toEqual({
    name: 'Sales',
    parents: ['UNI-0001'],
  });
  expect(upcast('unit', { name: 'Sales', parents: ['UNI-0002'] }, 3, steps)).toEqual({
    name: 'Sales',
    parents: ['UNI-0002'],
  });
});

test('values that these definitions have written are read as they are', () => {
  const values = { name: 'Kari Nordmann' };
  expect(upcast('person', values, definitionsNumber)).toBe(values);
});

test('values that newer definitions have written are refused', () => {
  expect(() => upcast('person', {}, definitionsNumber + 1)).toThrow(RangeError);
  expect(() => upcast('person', {}, 4, steps)).toThrow('Definitions 4 have written this, and these are 3.');
});

test('1 → 2: the one condition of Art. 9(2) of a purpose becomes the first of several, and remarks on it stay with it', () => {
  const stored = {
    name: 'Sick leave',
    purposes: [{ id: 'p1', text: 'Pay sick leave', article9Condition: '9-2-b' }, { id: 'p2' }],
    remarks: [
      { id: 'm1', path: 'purposes/p1/article9Condition', status: 'stated' },
      { id: 'm2', path: 'purposes/p1/text' },
    ],
  };
  expect(upcast('activity', stored, 1)).toEqual({
    name: 'Sick leave',
    purposes: [{ id: 'p1', text: 'Pay sick leave', article9Conditions: ['9-2-b'] }, { id: 'p2' }],
    remarks: [
      { id: 'm1', path: 'purposes/p1/article9Conditions', status: 'stated' },
      { id: 'm2', path: 'purposes/p1/text' },
    ],
  });
  const about = { about: 'PA-0001', path: 'purposes/p1/article9Condition', reason: 'Settled' };
  expect(upcast('acceptance', about, 1)).toEqual({ ...about, path: 'purposes/p1/article9Conditions' });
});
