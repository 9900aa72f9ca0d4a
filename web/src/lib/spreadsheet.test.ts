import { expect, test } from 'vitest';
import { spreadsheetOf } from '#lib/spreadsheet.ts';

test.each([
  ['en-US', 'excel-en'],
  ['en-GB', 'excel-en'],
  ['en', 'excel-en'],
  ['en-IE', 'excel-en'],
  ['en-NO', 'excel'],
  ['en-DK', 'excel'],
  ['nb-NO', 'excel'],
  ['nb', 'excel'],
  ['da', 'excel'],
  ['de-CH', 'excel'],
  ['fr-CA', 'excel'],
  ['es-MX', 'excel-en'],
])('a system in %s has spreadsheets of the sort %s', (tag, sort) => expect(spreadsheetOf(tag)).toBe(sort));
