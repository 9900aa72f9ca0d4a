import { diff, type Language } from 'domain/core';
import { describe, expect, test } from 'vitest';
import { formatChangePath, formatSide } from '#register/conflict/format-change.ts';

const contextIn = (language: Language) => ({ kind: 'activity', language, nameOf: (id: string) => id }) as const;

const before = { purposes: [{ id: 'p1', text: 'Pay wages' }] };
const note = { id: 'r1', path: 'purposes/p1/legalBasis', quote: 'because the law wants it', note: 'Page 3' };

describe('what two people changed', () => {
  test('is told by labels and what rows are called', () => {
    const [change] = diff('activity', before, { purposes: [{ id: 'p1', text: 'Pay wages', legalBasis: '6-1-c' }] });
    expect(change && formatChangePath(change, before, contextIn('en'))).toBe('Purposes › “Pay wages” › Legal basis');
  });

  test('names a note on a source by the field it speaks of, not by how that is stored or what it quotes', () => {
    const [change] = diff('activity', before, { ...before, remarks: [note] });
    expect(change && formatChangePath(change, { ...before, remarks: [note] }, contextIn('en'))).toBe(
      'Provenance › “Purposes › Legal basis”',
    );
    const formatted = change ? formatSide(change.fieldChain.at(-1), change.after, contextIn('en')) : '';
    expect(formatted).toContain('because the law wants it');
    expect(formatted).not.toContain('purposes/');
    const [changed] = diff('activity', { remarks: [note] }, { remarks: [{ ...note, note: 'Page 4' }] });
    expect(changed && formatChangePath(changed, { remarks: [note] }, contextIn('nb'))).toMatch(/«Formål › .*» › /);
  });
});
