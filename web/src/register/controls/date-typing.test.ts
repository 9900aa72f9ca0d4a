import { describe, expect, test } from 'vitest';
import { readDate } from '#register/controls/date-typing.ts';

describe('a typed date', () => {
  test.each([
    ['3.5.2026', '2026-05-03'],
    ['31.12.2025', '2025-12-31'],
    [' 3. 5. 2026 ', '2026-05-03'],
    ['2026-05-03', '2026-05-03'],
    ['May', 'May'],
    ['3.5.26', '3.5.26'],
    ['  ', undefined],
  ])('%j is read as %j', (typed, read) => {
    expect(readDate(typed)).toBe(read);
  });
});
