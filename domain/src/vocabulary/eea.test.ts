import { expect, test } from 'vitest';
import { isEea, regulationApplies } from '#vocabulary/eea.ts';

test('the United Kingdom left the reach of the Regulation before data sent there left', () => {
  const membership = ['2020-12-31', '2021-01-01', '2021-06-28'].map((on) => [
    regulationApplies('GB', on),
    isEea('GB', on),
  ]);
  expect(membership).toEqual([
    [true, true],
    [false, true],
    [false, false],
  ]);
  expect([regulationApplies('NO', '2026-11-21'), regulationApplies('US', '2019-01-01')]).toEqual([true, false]);
});
