import { expect, test } from 'vitest';
import { columnsOf, leastWidth, shownColumns, toggled } from '#features/lists/columns.ts';
import { readState } from '#features/lists/list-state.ts';

const shown = (room: number, filled?: string[], columns?: string) =>
  shownColumns('activity', readState('activity', columns ? { columns } : {}), {
    room,
    filled: filled && new Set(filled),
  });
const names = (columns: readonly { name: string }[]) => columns.map(({ name }) => name);

test.each([50, 60, 80, 110])('the usual columns fit into %i rem', (room) => {
  expect(leastWidth(shown(room))).toBeLessThanOrEqual(room);
});

test('a wider list shows no fewer columns', () => {
  expect(shown(110).length).toBeGreaterThan(shown(50).length);
});

test('columns that say nothing make room for those that do', () => {
  expect(names(shown(80, ['letters', 'nextReview', 'lifecycle']))).toEqual(['letters', 'nextReview']);
});

test('a list begins with the columns its kind names, in that order', () => {
  expect(names(shown(200))).toEqual(['owners', 'letters', 'findings', 'sensitive', 'outsideEea', 'nextReview']);
});

test('columns the reader chose are shown whatever fits, in the order of the definition', () => {
  expect(names(shown(20, [], 'nextReview,unit,changedBy'))).toEqual(['nextReview', 'unit', 'changedBy']);
});

test('a column is taken away and put back by its name', () => {
  const all = columnsOf('unit');
  const without = toggled(all, 'changedBy');
  expect(without.split(',')).not.toContain('changedBy');
  expect(toggled([], 'changedBy')).toBe('changedBy');
});
