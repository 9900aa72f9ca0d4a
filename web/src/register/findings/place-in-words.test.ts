import { describe, expect, test } from 'vitest';
import { placeInWords } from '#register/findings/place-in-words.ts';

const teller = { language: 'en', nameOf: (id: string) => (id === 'DC-0001' ? 'Contact details' : id) } as const;
const values = { data: [{ id: 'd1', category: 'DC-0001', sources: [{ id: 's1' }] }] };

describe('a place in words', () => {
  test('is the labels on the way, with rows by what they are called', () => {
    expect(placeInWords('activity', 'data/d1/retention', values, teller)).toBe(
      'Contact details › Time limits for erasure',
    );
  });

  test('does without names where values are not at hand', () => {
    expect(placeInWords('activity', 'data/d1/retention', undefined, teller)).toBe(
      'Personal data and data subjects › Time limits for erasure',
    );
  });

  test('goes through groups', () => {
    expect(placeInWords('organisation', 'dpo/email', {}, teller)).toBe('Data protection officer › E-mail');
  });

  test('is nothing for the entry as a whole', () => {
    expect(placeInWords('activity', '', values, teller)).toBe('');
  });
});
