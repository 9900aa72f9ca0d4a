import { kinds } from 'domain/core';
import { controllerLetters, processorLetters, ruleBook, severities } from 'domain/rules';
import { z } from 'zod';
import { asOfDate, wholeNumber } from '#lists/list.ts';

const letters = [
  ...controllerLetters.map((letter) => `30(1)(${letter})`),
  ...processorLetters.map((letter) => `30(2)(${letter})`),
];

const reference = z.string().max(20);

/** The filters of findings; each narrows the others. */
export const findingFilters = {
  organisation: reference.optional().describe('Only in entries of this organisation'),
  kind: z.enum(kinds).optional().describe('Only in entries of this kind'),
  id: reference.optional().describe('Only in this entry'),
  rule: z.enum(ruleBook.map(({ id }) => id)).optional(),
  severity: z.enum(severities.terms.map(({ code }) => code)).optional(),
  letter: z.enum(letters).optional().describe('Only what is about this letter of Article 30'),
  owner: reference.optional().describe('Only in entries this person owns'),
};

/** The two dates findings are asked for at, which are kept apart. */
export const findingDates = {
  as_of: asOfDate.optional().describe('The register as it stood at the end of this date'),
  evaluated_on: asOfDate
    .optional()
    .describe('The law of this day; without it, of the day the register is shown as of, or of today'),
};

export const findingQuery = z.strictObject({
  ...findingFilters,
  ...findingDates,
  page: wholeNumber(1, 1_000_000).default(1),
  size: wholeNumber(1, 500).default(50),
});
export type FindingQuery = z.infer<typeof findingQuery>;
