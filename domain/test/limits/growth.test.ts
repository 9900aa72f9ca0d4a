import { afterAll, describe, expect, it } from 'vitest';
import { same } from '#entries/diff.ts';
import { entryIn } from '#entries/register.ts';
import { maxItems } from '#entries/schema.ts';
import { kinds, referenceOf } from '#registers/registers.ts';
import { type Operation, operationsOn, operationsOnAll, prepared } from '#test/limits/operations.ts';
import { costlyTexts, registerAtLimits } from '#test/limits/record-at-limits.ts';
import { WorkCounter } from '#test/limits/work.ts';

const counter = new WorkCounter();
afterAll(() => counter.stop());

/** Work that is done in a moment however it grows. */
const moment = 2_000_000;

/** The sizes at which work is counted, each twice the one before. */
const sizes = [40, 80, 160] as const;

/** Twice the rows are about twice the work. Sorting makes it a little more, and chance, which fills other fields at another size; the square is four times. */
const mostForTwice = 3;

/** Whether work counted at the sizes grows so with the square of the record that this is felt at its limit. */
function growsFaster([once = 0, twice = 0, fourTimes = 0]: readonly number[]): boolean {
  const square = (fourTimes - 3 * twice + 2 * once) / (6 * sizes[0] ** 2);
  return fourTimes > mostForTwice * twice && square * maxItems ** 2 > moment;
}

/** The operations whose work grows faster than the record. */
function growing(operationsAt: (items: number) => Iterable<Operation>): string[] {
  // What is made once, such as the words of the law, is made before anything is counted.
  for (const [, run] of operationsAt(2)) run();
  const counts = new Map<string, number[]>();
  for (const size of sizes)
    for (const [name, run] of operationsAt(size)) {
      const work = counter.count(run);
      if (!counts.get(name)?.push(work)) counts.set(name, [work]);
    }
  return [...counts].flatMap(([name, work]) => (growsFaster(work) ? `${name}: ${work.join(', ')}` : []));
}

/** How the records are filled; with no targets, each row refers to an entry of its own, and those make chains. */
const fillings = {
  'all rows on two entries': { text: costlyTexts.capitals, length: 60, targets: 2, seed: 1 },
  'each row on another': { text: costlyTexts.words, length: 60, targets: 0, seed: 2, filled: 0.8 },
} as const;

describe.each(Object.entries(fillings))('with %s', (_, { targets, ...filling }) => {
  const made = new Map<number, ReturnType<typeof prepared>>();
  const registerOf = (items: number) => {
    const known = made.get(items) ?? prepared(registerAtLimits({ ...filling, items, targets: targets || items }));
    made.set(items, known);
    return known;
  };

  it('the work on a register grows no faster than the register', () => {
    expect(growing((items) => operationsOnAll(registerOf(items)))).toEqual([]);
  });

  it.each(kinds)('the work on a %s grows no faster than its lists', (kind) => {
    const found = growing((items) => {
      const register = registerOf(items);
      const entry = entryIn(register.state, kind, referenceOf(kind, 1));
      return entry ? operationsOn(entry, register) : [];
    });
    expect(found).toEqual([]);
  });
});

it('finds work that grows with the square of the rows', () => {
  const counts = sizes.map((items) => {
    const state = registerAtLimits({ text: costlyTexts.capitals, length: 30, items, targets: 2, seed: 1 });
    const { purposes = [] } = entryIn(state, 'activity', 'PA-0001')?.values ?? {};
    return counter.count(() => purposes.filter((one) => purposes.every((other) => one === other || !same(one, other))));
  });
  expect(growsFaster(counts)).toBe(true);
});
