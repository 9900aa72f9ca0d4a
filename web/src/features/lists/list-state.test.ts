import { expect, test } from 'vitest';
import { everything, isNarrowed, paramsOf, readState } from '#features/lists/list-state.ts';

const read = (search: Record<string, string>) => readState('activity', search);

test('an address is read as what the API is asked for', () => {
  const state = read({ q: ' pay ', sort: '-nextReview', role: 'controller', archived: 'all', from: '300' });
  expect(paramsOf(state, '2026-03-02')).toEqual({
    q: 'pay',
    sort: '-nextReview',
    role: 'controller',
    archived: 'all',
    as_of: '2026-03-02',
  });
  expect(state.from).toBe(300);
});

test('what the list does not know is not asked for', () => {
  const state = read({ purposes: 'x', utm_source: 'mail', archived: 'perhaps', from: 'far', columns: 'unit,,role' });
  expect(paramsOf(state, undefined)).toEqual({});
  expect(state.from).toBe(0);
  expect(state.columns).toEqual(['unit', 'role']);
});

test('a filter for what is empty is a filter', () => {
  const state = read({ unit: '' });
  expect(paramsOf(state, undefined)).toEqual({ unit: '' });
  expect(isNarrowed(state)).toBe(true);
});

test('showing everything takes away search and filters, and keeps order and columns', () => {
  const search = { q: 'pay', role: 'controller', sort: 'name', columns: 'unit' };
  const kept = { ...search, ...everything(read(search)) };
  expect(isNarrowed(readState('activity', kept))).toBe(false);
  expect(kept).toMatchObject({ sort: 'name', columns: 'unit' });
});
