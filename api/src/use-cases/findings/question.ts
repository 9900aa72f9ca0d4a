import { kinds } from 'domain/core';
import { concerns, controllerLetters, processorLetters, catalogue, severities } from 'domain/rules';
import { z } from 'zod';
import { asOfDate, wholeNumber } from '#use-cases/lists/list.ts';

/** The letters of Article 30, as findings name them. */
export const letters = [
  ...controllerLetters.map((letter) => `30(1)(${letter})`),
  ...processorLetters.map((letter) => `30(2)(${letter})`),
];

/** Codes of the vocabulary of severities. */
export const severityCodes = severities.terms.map(({ code }) => code);

/** The ids of the catalogue of rules. */
export const ruleIds = catalogue.map(({ id }) => id);

const reference = z.string().max(20);

const filters = {
  organisation: reference.optional().describe('Only in entries of this organisation'),
  kind: z.enum(kinds).optional().describe('Only in entries of this kind'),
  id: reference.optional().describe('Only in this entry'),
  rule: z.enum(ruleIds).optional(),
  severity: z.enum(severityCodes).optional(),
  concern: z.enum(concerns).optional().describe('Only what is about this'),
  letter: z
    .enum([...letters, 'none'])
    .optional()
    .describe('Only what is about this letter of Article 30; none: what is about neighbouring duties'),
  owner: reference.optional().describe('Only in entries this person owns'),
  state: z.enum(['open', 'accepted', 'all']).default('open').describe('Open findings, accepted ones, or both'),
  q: z.string().max(200).default('').describe('Words that must all occur in what the entry or the rule is called'),
};

/** The two dates findings are asked for at, which are kept apart: which register, and the law of which day. */
const dates = {
  as_of: asOfDate.optional().describe('The register as it stood at the end of this date'),
  evaluated_on: asOfDate
    .optional()
    .describe('The law of this day; without it, of the day the register is shown as of, or of today'),
};

const findingFilters = z.strictObject(filters);
/** The filters of findings; each narrows the others. */
export type FindingFilters = z.infer<typeof findingFilters>;

/** Which findings, at which dates. */
export const findingScope = z.strictObject({ ...filters, ...dates });
export type FindingScope = z.infer<typeof findingScope>;

export const findingQuery = z.strictObject({
  ...filters,
  ...dates,
  page: wholeNumber(1, 1_000_000).default(1),
  size: wholeNumber(1, 500).default(50),
});

/** What findings are counted by. */
export const groupings = ['rule', 'letter', 'owner', 'id', 'severity', 'concern', 'organisation', 'kind'] as const;
export type Grouping = (typeof groupings)[number];

export const countQuery = z.strictObject({ by: z.enum(groupings), ...filters, ...dates });
