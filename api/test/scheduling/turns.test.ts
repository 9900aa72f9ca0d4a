import { setImmediate as later } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { mayBegin, nextTurn, Pieces } from '#scheduling/turns.ts';

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
  const pieces = new Pieces();
  while (!pieces.isOver) Math.hypot(1, 2);
  const after = [begin('c'), begin('d')];
  await Promise.resolve();
  expect(begun).toEqual(['a', 'b']);
  await later();
  expect(begun).toEqual(['a', 'b', 'c']);
  await Promise.all([...short, ...after]);
  expect(begun).toEqual(['a', 'b', 'c', 'd']);
});

test('a piece is over when its time is, and the next begins with its turn', async () => {
  const pieces = new Pieces();
  while (!pieces.isOver) Math.hypot(1, 2);
  await pieces.next();
  expect(pieces.isOver).toBe(false);
});
