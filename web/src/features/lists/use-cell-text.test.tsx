import { renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { ListFacts } from 'domain/contract';
import { columnsOf } from '#features/lists/columns.ts';
import { useCellText } from '#features/lists/use-cell-text.ts';
import { entryOf } from '#test/answers.ts';

const [where] = columnsOf('recipient').filter(({ name }) => name === 'where');

test.each<[ListFacts['where'], string]>([
  [{ countries: ['NO', 'SE'], notStated: false }, 'Norway, Sweden'],
  [{ countries: ['NO'], notStated: true }, 'Norway, not stated'],
  [{ countries: [], notStated: true }, 'not stated'],
  [undefined, ''],
])('a recipient is in %j: %s', (facts, said) => {
  const { result } = renderHook(useCellText);
  const entry = { ...entryOf('recipient', { name: 'Cloud' }), facts: { where: facts } };
  if (!where) throw new Error('Lists of recipients have no such column.');
  expect(result.current(entry as never, where, { NO: 'Norway', SE: 'Sweden' })).toBe(said);
});
