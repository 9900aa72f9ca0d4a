import { told } from '#rules/book/told.ts';

export const processingBook = [
  told(
    'processing-categories-missing',
    'required',
    ['30(2)(b)'],
    'No categories of processing',
    'Ingen kategorier av behandling',
    'asked',
  ),
] as const;
