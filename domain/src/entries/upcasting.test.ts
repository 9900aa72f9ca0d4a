import { expect, test } from 'vitest';
import { definitionsNumber, upcast, type Upcaster } from '#entries/upcasting.ts';

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
