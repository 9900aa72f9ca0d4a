import { stateWith } from 'domain/testing';
import { expect, test } from 'vitest';
import { inPieces } from '#scheduling/turns.ts';
import { TitleIndex, titlesHolding } from '#use-cases/lists/title-index.ts';

const unitCalled = (name: string) => stateWith([['UNI-0001', { name }]]);

test('what was renamed while all titles were taken in is found by its new name the next time', async () => {
  let state = unitCalled('Sales');
  const index = new TitleIndex(() => state);
  const steps = index.text();
  steps.next();
  state = unitCalled('Finance');
  index.forget();
  expect(await inPieces(steps)).toContain('sales');
  const found = titlesHolding('finance', await inPieces(index.text()));
  expect(found).toEqual([{ reference: 'uni-0001', title: 'finance' }]);
});
