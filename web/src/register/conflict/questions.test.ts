import fc from 'fast-check';
import { diff, type Kind } from 'domain/core';
import { anyFork } from 'domain/testing';
import { describe, expect, test } from 'vitest';
import { decided, questionsOf } from '#register/conflict/questions.ts';

const base = {
  name: 'Payroll',
  purposes: [
    { id: 'a', text: 'Pay wages' },
    { id: 'b', text: 'Report' },
  ],
};
const [a, b] = base.purposes;
const mergeOf = (mine: object, theirs: object, kind: Kind = 'activity') =>
  questionsOf(kind, base, { ...base, ...mine }, { ...base, ...theirs });
const all = () => true;

describe('what two people changed differently', () => {
  test('a field is asked about with what each side says', () => {
    const { questions, merged } = mergeOf({ name: 'Wages' }, { name: 'Salaries' });
    expect(questions).toMatchObject([{ key: 'name', mine: 'Wages', theirs: 'Salaries' }]);
    expect(decided(merged.values, questions, all)['name']).toBe('Salaries');
    expect(decided(merged.values, questions, () => false)['name']).toBe('Wages');
  });

  test('a row I removed and they changed in two fields is one question, and comes back whole', () => {
    const changed = { ...a, text: 'Pay', legalBasis: '6-1-c' };
    const { questions, merged } = mergeOf({ purposes: [b] }, { purposes: [changed, b] });
    expect(questions).toMatchObject([{ key: 'purposes/a', mine: undefined, theirs: changed }]);
    expect(decided(merged.values, questions, all)['purposes']).toEqual([changed, b]);
  });

  test('a row they removed and I changed is one question', () => {
    const changed = { ...a, text: 'Pay', legalBasis: '6-1-c' };
    const { questions, merged } = mergeOf({ purposes: [changed, b] }, { purposes: [b] });
    expect(questions).toMatchObject([{ key: 'purposes/a', mine: changed, theirs: undefined }]);
    expect(decided(merged.values, questions, all)['purposes']).toEqual([b]);
  });

  test('whoever takes their side everywhere has every change of theirs', () => {
    fc.assert(
      fc.property(anyFork('activity'), ([old, mine, theirs]) => {
        const { merged, questions } = questionsOf('activity', old, mine, theirs);
        const result = decided(merged.values, questions, all);
        const lacking = new Set(diff('activity', result, theirs).map(({ path }) => path.join('/')));
        const lost = diff('activity', old, theirs).filter(
          ({ path }) => !path.includes('#order') && lacking.has(path.join('/')),
        );
        expect(lost.map(({ path }) => path.join('/'))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
