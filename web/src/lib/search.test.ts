import { expect, test } from 'vitest';
import { parseSearch, stringifySearch } from '#lib/search.ts';

test('what looks like a number, a truth or JSON stays the text it is', () => {
  const search = { q: '2024', sort: '-name', unit: 'true', name: '{"a":1}', parent: '' };
  expect(parseSearch(stringifySearch(search))).toEqual(search);
});

test('nothing to say leaves no question mark', () => {
  expect(stringifySearch({ q: undefined })).toBe('');
});
