import { describe, expect, it } from 'vitest';
import { entryIn } from '#entries/register.ts';
import { maxItems } from '#entries/schema.ts';
import { kinds, referenceOf } from '#registers/registers.ts';
import { countLooks } from '#test/limits/looks.ts';
import { type Operation, operationsOn, operationsOnAll, prepared } from '#test/limits/operations.ts';
import { costlyTexts, type Filling, registerAtLimits } from '#test/limits/record-at-limits.ts';

/** Looks that are over in a moment, however they grow. */
const moment = 20_000_000;

/** Sizes at which looks are counted, each twice the one before, and the size that may be reached. */
interface Sizes {
  readonly counted: readonly [number, number, number];
  readonly limit: number;
}
const ofLists: Sizes = { counted: [20, 40, 80], limit: maxItems };
const ofTexts: Sizes = { counted: [2500, 5000, 10_000], limit: 20_000 };

/** Twice the size is about twice the work; sorting and chance make it a little more. */
const mostForTwice = 2.5;

/** Whether looks counted at the sizes grow so with their square that this is felt at the limit. */
function growsFaster([once = 0, twice = 0, fourTimes = 0]: readonly number[], { counted: [size], limit }: Sizes) {
  // What grows with the square does so from step to step; what a larger register merely has in addition does not.
  const square = Math.min((twice - 2 * once) / (2 * size ** 2), (fourTimes - 2 * twice) / (8 * size ** 2));
  return fourTimes > mostForTwice * twice && square * limit ** 2 > moment;
}

/** What the product does with a register and the first record of each kind in it. */
function* operationsIn(filling: Filling): Generator<Operation> {
  const register = prepared(registerAtLimits(filling));
  yield* operationsOnAll(register);
  for (const kind of kinds) {
    const entry = entryIn(register.state, kind, referenceOf(kind, 1));
    for (const [name, run] of entry ? operationsOn(entry, register) : []) yield [`${kind}, ${name}`, run];
  }
}

/** The operations whose looks grow faster than what is looked at. */
function growing(sizes: Sizes, fill: (size: number) => Filling): string[] {
  // What is made once, such as the words of the law, is made before anything is counted.
  for (const [, run] of operationsIn(fill(2))) run();
  const counts = new Map<string, number[]>();
  for (const size of sizes.counted)
    for (const [name, run] of operationsIn(fill(size))) {
      const looks = countLooks(run);
      if (!counts.get(name)?.push(looks)) counts.set(name, [looks]);
    }
  return [...counts].flatMap(([name, looks]) => (growsFaster(looks, sizes) ? `${name}: ${looks.join(', ')}` : []));
}

/** How the records are filled, by how long their lists are. Where rows refer to an entry of their own each, those make chains. */
const fillings: Readonly<Record<string, (items: number) => Omit<Filling, 'items' | 'length'>>> = {
  'all rows on two entries': () => ({ text: costlyTexts.capitals, targets: 2, seed: 1 }),
  'each row on another': (items) => ({ text: costlyTexts.words, targets: items, seed: 2, filled: 0.8 }),
  'long lists in a few rows': (items) => ({ text: costlyTexts.marks, targets: items, rows: 8, inRows: items, seed: 3 }),
  'the same over and over': () => ({ text: costlyTexts.digits, targets: 3, inRows: 4, repeated: true, seed: 4 }),
};

it.each(Object.entries(fillings))('with %s, what is looked at grows no faster than the lists', (_, fill) => {
  expect(growing(ofLists, (items) => ({ ...fill(items), items, length: 60 }))).toEqual([]);
});

it.each(Object.entries(costlyTexts))(
  'with texts of %s, what is looked at grows no faster than the texts',
  (_, text) => {
    expect(growing(ofTexts, (length) => ({ text, items: 2, length, targets: 2, seed: 1 }))).toEqual([]);
  },
);

describe('what is looked at', () => {
  const ways: Readonly<Record<string, (texts: readonly string[]) => unknown>> = {
    'lists copied in loops': (texts) => texts.reduce<string[]>((all, one) => [...all, ...Array(30).fill(one)], []),
    'a list searched in a loop': (texts) => texts.map((one) => texts.flatMap(() => texts).indexOf(`${one}!`)),
    'all written in each row': (texts) => texts.map(() => texts.join('; ')),
  };
  it.each(Object.entries(ways))('shows what grows with the square: %s', (_, way) => {
    const counts = ofLists.counted.map((items) =>
      countLooks(() => way(Array.from({ length: items }, (_none, at) => costlyTexts.words(60, at)))),
    );
    expect(growsFaster(counts, ofLists)).toBe(true);
  });
});
