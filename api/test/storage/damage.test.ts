import { expect, test } from 'vitest';
import { cutFiles, damage, flippedBits, zeroedPages } from './damage.ts';

test.each([
  ['one bit turned', flippedBits],
  ['a page of zeros', zeroedPages],
  ['a file cut short', cutFiles],
])(
  '%s is found, and is never served as sound',
  async (_, cases) => {
    const { outcomes, right } = await damage(cases);
    expect(outcomes.filter(({ served: shown }) => shown !== right && shown !== 'refused')).toEqual([]);
    const harmful = outcomes.filter(({ changed }) => changed);
    const missed = harmful.filter(({ found }) => !found);
    expect(harmful.length).toBeGreaterThan(20);
    expect(missed.length / harmful.length).toBeLessThan(0.01);
  },
  60_000,
);
