import type { Entry } from 'domain/core';
import { expect, test } from 'vitest';
import { SortedIndex } from '#use-cases/lists/sorted-index.ts';

const unit = (number: number, name: string): Entry =>
  ({ kind: 'unit', id: `UNI-${String(number).padStart(4, '0')}`, values: { name } }) as unknown as Entry;

const ordering = {
  keyOf: ({ values }: Entry) => (values as { name: string }).name,
  nameOf: (id: string) => id,
  direction: 1,
  language: 'en',
} as const;

/** Far more than are sorted in one go, out of order, some called alike. */
const entries = Array.from({ length: 1500 }, (_, number) => unit(number + 1, `Unit ${(number * 7919) % 500}`));
const nameOf = ({ values, id }: Entry): string => `${(values as { name: string }).name} ${id}`;
const inOrder = (all: readonly Entry[]): string[] =>
  all.map(nameOf).toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }));

test('what is sorted in pieces and joined is in the same order as in one go', async () => {
  const index = new SortedIndex(entries, ordering);
  await index.complete;
  expect([...index].map(nameOf)).toEqual(inOrder(entries));
});

test('what changes or comes while the order is made stands where it belongs', async () => {
  const index = new SortedIndex(entries, ordering);
  const [changed, fresh] = [unit(7, 'Aardvark'), unit(2000, 'Zebra')];
  index.put(changed);
  index.put(fresh);
  await index.complete;
  const now = [...entries.filter(({ id }) => id !== changed.id), changed, fresh];
  expect([...index].map(nameOf)).toEqual(inOrder(now));
});
