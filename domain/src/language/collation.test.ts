import { describe, expect, test } from 'vitest';
import { comparison } from '#language/collation.ts';

const words = ['Åse', 'Zoë', 'Aase', 'Ärla', 'Öberg', 'Øyvind', 'Æsel', 'Adam', 'Berit', 'Ove', 'Anne 10', 'Anne 2'];

const english = ['Aase', 'Adam', 'Æsel', 'Anne 2', 'Anne 10', 'Ärla', 'Åse', 'Berit', 'Öberg', 'Ove', 'Øyvind', 'Zoë'];
const nordic = ['Adam', 'Anne 2', 'Anne 10', 'Berit', 'Ove', 'Zoë', 'Ärla', 'Æsel', 'Öberg', 'Øyvind', 'Åse', 'Aase'];

describe('the order of words', () => {
  test.each([
    ['en', english],
    ['en-XA', english],
    ['nb', nordic],
    ['da', nordic],
  ] as const)('follows the alphabet of %s', (language, expected) => {
    expect(words.toSorted(comparison(language))).toEqual(expected);
  });
});
