import { z } from 'zod';
import { created, type Endpoints, json } from '#contract/endpoint.ts';
import {
  allowed,
  calendarDate,
  listOf,
  paginated,
  pagination,
  reference,
  requiredReason,
} from '#contract/parameters.ts';
import { kinds } from '#registers/registers.ts';
import { catalogue } from '#rules/catalogue.ts';

import { severities } from '#rules/engine/define-rule.ts';
import { type Article30Letter, concerns, controllerLetters, processorLetters } from '#rules/concerns.ts';

/** The letters of Article 30, as findings name them. */
export const letterCodes = [
  ...controllerLetters.map((letter) => `30(1)(${letter})`),
  ...processorLetters.map((letter) => `30(2)(${letter})`),
] as readonly Article30Letter[];

const severity = z.enum(severities.terms.map(({ code }) => code));
const rule = z.enum(catalogue.map(({ id }) => id));
const concern = z.enum(concerns);

/** A finding as it is answered, in the reader's language. */
export const finding = z
  .strictObject({
    rule,
    severity,
    citations: z.string().describe('The provisions it rests on'),
    letter: z.enum(letterCodes).optional().describe('The letter of Article 30 it is about'),
    concern,
    article30: z.boolean().describe('Article 30 itself asks for it: while it is found, the letter is not complete'),
    kind: z.enum(kinds),
    id: z.string(),
    name: z.string().describe('What the entry is called'),
    organisations: listOf(z.string())
      .optional()
      .describe('Whose finding it is: whose entry it is, or who uses it; absent where nobody does'),
    path: z.string().describe('The field to mend, row ids included; empty for the entry as a whole'),
    title: z.string(),
    message: z.string(),
    fix: z.string(),
    entries: listOf(z.string()).optional().describe('Other entries the message names, by reference'),
    state: z.enum(['open', 'accepted']),
    acceptance: z
      .strictObject({ id: z.string(), reason: z.string(), until: z.string(), by: z.string(), on: z.string() })
      .optional()
      .describe('Why and until when it is lived with'),
    observation: z.string().optional().describe('The observation that says it, where no rule can see it'),
  })
  .meta({ id: 'Finding' });

/** A finding as it is answered. */
export type FindingAnswer = z.output<typeof finding>;

const filters = {
  organisation: reference.optional().describe('Only in entries of this organisation, and in shared ones it uses'),
  kind: z.enum(kinds).optional().describe('Only in entries of this kind'),
  id: reference.optional().describe('Only in this entry'),
  rule: rule.optional(),
  severity: severity.optional(),
  concern: concern.optional().describe('Only what is about this'),
  letter: z
    .enum([...letterCodes, 'none'])
    .optional()
    .describe('Only what is about this letter of Article 30; none: what is about neighbouring duties'),
  owner: reference.optional().describe('Only in entries this person owns'),
  state: z.enum(['open', 'accepted', 'all']).default('open').describe('Open findings, accepted ones, or both'),
  q: z.string().max(200).default('').describe('Words that must all occur in what the entry or the rule is called'),
};

/** The two dates findings are asked for at, which are kept apart: which register, and the law of which day. */
export const evaluationDates = {
  as_of: calendarDate.optional().describe('The register as it stood at the end of this date'),
  evaluated_on: calendarDate
    .optional()
    .describe('The law of this day; without it, of the day the register is shown as of, or of today'),
};

const findingFilters = z.strictObject(filters);
/** The filters of findings; each narrows the others. */
export type FindingFilters = z.output<typeof findingFilters>;

/** Which findings, at which dates. */
export const findingScope = z.strictObject({ ...filters, ...evaluationDates });
export type FindingScope = z.output<typeof findingScope>;

const findingPage = z
  .strictObject({
    items: listOf(finding),
    ...paginated,
    as_of: z.string().nullable(),
    evaluated_on: z.string(),
    may: allowed.describe('What the account may do with findings'),
  })
  .meta({ id: 'Findings' });

/** One page of findings. */
export type FindingPage = z.output<typeof findingPage>;

/** What findings are counted by. */
export const groupings = ['rule', 'letter', 'owner', 'id', 'severity', 'concern', 'organisation', 'kind'] as const;
export type Grouping = (typeof groupings)[number];

const findingCounts = z
  .strictObject({
    by: z.enum(groupings),
    items: listOf(
      z.strictObject({
        key: z.string().describe('What to filter by; empty for findings that belong to none'),
        label: z.string(),
        severity: severity.optional().describe('The gravest among them'),
        open: z.int(),
        accepted: z.int(),
      }),
    ),
    open: z.int(),
    accepted: z.int(),
  })
  .meta({ id: 'FindingCounts' });

/** Findings counted by something. */
export type FindingCounts = z.output<typeof findingCounts>;

const recordCounts = z.strictObject({
  records: z.int(),
  exempt: z.int().describe('Those of them that rely on the exemption of Art. 30(5): they count under no letter'),
  letters: listOf(
    z.strictObject({ letter: z.enum(letterCodes), label: z.string(), complete: z.int(), lacking: z.int() }),
  ),
});

/** How many records are complete in each letter of Article 30, (1) and (2) apart. */
export const completeness = z
  .strictObject({ controller: recordCounts, processor: recordCounts, evaluated_on: z.string() })
  .meta({ id: 'Completeness' });

/** The records of Article 30(1) and (2), letter by letter. */
export type CompletenessAnswer = z.output<typeof completeness>;

const acceptFindings = z
  .strictObject({
    findings: z
      .array(z.strictObject({ rule, id: reference, path: z.string().max(500) }))
      .min(1)
      .max(2000),
    reason: requiredReason,
    until: calendarDate.describe(
      'The last day, two years from today at the latest; the findings come back on the day after',
    ),
  })
  .meta({ id: 'AcceptFindings' });

/** Findings to accept, with the reason and the last day. */
export type AcceptFindings = z.output<typeof acceptFindings>;

const endAcceptances = z
  .strictObject({ acceptances: z.array(reference).min(1).max(2000), reason: requiredReason })
  .meta({ id: 'EndAcceptances' });

/** Acceptances to be ended before their time, and why. */
export type EndAcceptances = z.output<typeof endAcceptances>;

/** What the law requires and the register lacks, and which of it is accepted. */
export const findingEndpoints = {
  'GET /findings': { query: findingScope.extend(pagination(50)), answer: json(findingPage) },
  'GET /findings/counts': { query: findingScope.extend({ by: z.enum(groupings) }), answer: json(findingCounts) },
  'GET /findings/letters': {
    query: z.strictObject({ organisation: reference.optional(), ...evaluationDates }),
    answer: json(completeness),
  },
  'POST /findings/accept': {
    body: acceptFindings,
    answer: created(z.strictObject({ accepted: listOf(z.string()) }).meta({ id: 'AcceptedFindings' })),
  },
  'POST /findings/end-acceptances': {
    body: endAcceptances,
    answer: json(z.strictObject({ ended: z.int() }).meta({ id: 'EndedAcceptances' })),
  },
} satisfies Endpoints;
