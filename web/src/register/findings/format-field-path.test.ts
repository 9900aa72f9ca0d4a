import { describe, expect, test } from 'vitest';
import { formatFieldPath } from '#register/findings/format-field-path.ts';

const format = { language: 'en', nameOf: (id: string) => (id === 'DC-0001' ? 'Contact details' : id) } as const;
const values = { data: [{ id: 'd1', category: 'DC-0001', sources: [{ id: 's1' }] }] };

describe('a place in words', () => {
  test('is the labels on the way, with rows by what they are called', () => {
    expect(formatFieldPath('activity', 'data/d1/retention', values, format)).toBe(
      'Contact details › Time limits for erasure',
    );
  });

  test('does without names where values are not at hand', () => {
    expect(formatFieldPath('activity', 'data/d1/retention', undefined, format)).toBe(
      'Personal data and data subjects › Time limits for erasure',
    );
  });

  test('goes through groups', () => {
    expect(formatFieldPath('organisation', 'dpo/email', {}, format)).toBe('Data protection officer › E-mail');
  });

  test('is nothing for the entry as a whole', () => {
    expect(formatFieldPath('activity', '', values, format)).toBe('');
  });
});
