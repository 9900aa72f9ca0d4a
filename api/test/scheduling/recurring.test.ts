import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { recurring } from '#scheduling/recurring.ts';

const hour = 60 * 60_000;
const day = 24 * hour;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what recurs is done once after a while, then at intervals, and no more once it is called off', () => {
  const work = vi.fn<() => void>();
  const stop = recurring({ first: hour, every: day }, work);
  const doneAt = (time: number): number => {
    vi.advanceTimersByTime(time - (Date.now() - begin));
    return work.mock.calls.length;
  };
  const begin = Date.now();
  expect([hour - 1, hour, day - 1, day, 2 * day].map(doneAt)).toEqual([0, 1, 1, 2, 3]);
  stop();
  expect(doneAt(10 * day)).toBe(3);
});
