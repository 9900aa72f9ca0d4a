import { expect, test } from 'vitest';
import { piecesOf } from '#register/rows/row-lines.tsx';

const rows = Array.from({ length: 130 }, (_, at) => `r${at}`);

test('every row of a list is drawn or stands in a line, once and in its order', () => {
  const drawn = new Set(['r0', 'r1', 'r60', 'r129']);
  expect(piecesOf(rows, (_, row) => drawn.has(row))).toEqual([
    { row: 'r0', index: 0 },
    { row: 'r1', index: 1 },
    { first: 2, count: 48 },
    { first: 50, count: 10 },
    { row: 'r60', index: 60 },
    { first: 61, count: 39 },
    { first: 100, count: 29 },
    { row: 'r129', index: 129 },
  ]);
  expect(piecesOf(rows, () => true)).toEqual(rows.map((row, index) => ({ row, index })));
  expect(piecesOf(rows, () => false).map((piece) => ('count' in piece ? piece.count : 0))).toEqual([50, 50, 30]);
  expect(piecesOf([], () => true)).toEqual([]);
});
