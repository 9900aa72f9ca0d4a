import { setImmediate as later } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inPieces, isTurnOver, mayBegin, nextTurn } from '#scheduling/turns.ts';

test('long works take turns: between two looks at new requests one piece of one of them is done', async () => {
  const done: string[] = [];
  const work = async (name: string) => {
    for (let piece = 0; piece < 3; piece += 1) {
      await nextTurn();
      done.push(name);
    }
  };
  const looks: number[] = [];
  const all = Promise.all([work('a'), work('b'), work('c')]);
  while (done.length < 9) {
    looks.push(done.length);
    await later();
  }
  await all;
  expect(done.join('')).toBe('abcabcabc');
  const steps = looks.slice(1).map((count, index) => count - (looks[index] ?? 0));
  expect(Math.max(...steps)).toBe(1);
});

test('short works begin together, and those after them in their turn when that has taken long', async () => {
  await later();
  const begun: string[] = [];
  const begin = async (name: string) => {
    await mayBegin();
    begun.push(name);
  };
  const short = [begin('a'), begin('b')];
  await Promise.resolve();
  expect(begun).toEqual(['a', 'b']);
  while (!isTurnOver()) Math.hypot(1, 2);
  const after = [begin('c'), begin('d')];
  await Promise.resolve();
  expect(begun).toEqual(['a', 'b']);
  await later();
  expect(begun).toEqual(['a', 'b', 'c']);
  await Promise.all([...short, ...after]);
  expect(begun).toEqual(['a', 'b', 'c', 'd']);
});

test('a piece is over when its time is, and the next begins with its turn', async () => {
  while (!isTurnOver()) Math.hypot(1, 2);
  await nextTurn();
  expect(isTurnOver()).toBe(false);
});

test('works that are short each pause when together they have taken long', async () => {
  let looked = false;
  const work = function* () {
    const end = performance.now() + 4;
    while (performance.now() < end) Math.hypot(1, 2);
    yield;
  };
  await later();
  setImmediate(() => (looked = true));
  for (let count = 0; count < 4; count += 1) await inPieces(work());
  expect(looked).toBe(true);
});
