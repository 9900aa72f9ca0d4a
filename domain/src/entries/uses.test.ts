import { expect, test } from 'vitest';
import { stateWith } from '#test/state.ts';
import { UseIndex } from '#entries/uses.ts';

const state = stateWith([
  ['UNI-0001', { name: 'One' }],
  ['PA-0001', { unit: 'UNI-0001' }],
  ['PA-0002', { unit: 'UNI-0001' }],
]);
const entry = (id: string) => state.entries.activity.get(id) ?? expect.fail();

test('who refers to an entry is known, and a saved entry does not make the list grow for ever', () => {
  const uses = new UseIndex(state);
  for (let save = 0; save < 5000; save += 1) uses.note(entry(save % 2 ? 'PA-0001' : 'PA-0002'));
  expect(uses.possibleUsersOf('UNI-0001').length).toBeLessThan(1000);
  expect(new Set(uses.possibleUsersOf('UNI-0001'))).toEqual(new Set(['PA-0001', 'PA-0002']));
  expect([...uses.usesIn((id) => state.entries.activity.get(id), 'UNI-0001')].toSorted()).toEqual([
    'PA-0001',
    'PA-0002',
  ]);
});
