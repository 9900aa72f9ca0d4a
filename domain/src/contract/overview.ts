import { z } from 'zod';
import { type Endpoints, json } from '#contract/endpoint.ts';
import { completeness, evaluationDates, finding } from '#contract/findings.ts';
import { listOf } from '#contract/parameters.ts';
import { kinds } from '#registers/registers.ts';
import { severities } from '#rules/engine/define-rule.ts';

const severity = z.enum(severities.terms.map(({ code }) => code));

const counts = z
  .strictObject({
    kinds: listOf(z.strictObject({ kind: z.enum(kinds), total: z.int() })).describe(
      'Live entries of each kind that has a list of its own',
    ),
    processors: z.int().describe('Recipients that are processors'),
    findings: z.int().describe('Open findings'),
  })
  .meta({ id: 'Counts' });

/** How much the register holds. */
export type CountsAnswer = z.output<typeof counts>;

const bySeverity = z.strictObject({
  severity,
  rules: z.int().describe('Rules that find something'),
  records: z.int().describe('Entries in which they do'),
  findings: z.int(),
});

const rule = z.strictObject({
  rule: z.string(),
  severity,
  title: z.string(),
  findings: z.int(),
  first: finding.describe('Where one can begin'),
});

const review = z.strictObject({
  kind: z.enum(kinds),
  id: z.string(),
  title: z.string(),
  due: z.string(),
  isLate: z.boolean(),
});

const change = z.strictObject({
  kind: z.enum(kinds),
  id: z.string(),
  title: z.string(),
  changedAt: z.string(),
  changedBy: z.string(),
});

const overview = z
  .strictObject({
    counts,
    findings: z
      .strictObject({
        severities: listOf(bySeverity).describe('The gravest first; those under which nothing is found are left out'),
        rules: listOf(rule).describe('The rules that find most, the gravest first; no more than a screen shows'),
      })
      .describe('Open findings'),
    reviews: listOf(review).describe('Records to be looked at again within a month, the oldest date first'),
    changes: listOf(change).describe('What was changed last'),
    completeness,
    as_of: z.string().nullable(),
  })
  .meta({ id: 'Overview' });

/** What the first screen shows. */
export type OverviewAnswer = z.output<typeof overview>;

/** All that the first screen shows, in one answer, and its counts alone, which the menu shows. */
export const overviewEndpoints = {
  'GET /counts': { query: z.strictObject({ as_of: evaluationDates.as_of }), answer: json(counts) },
  'GET /overview': { query: z.strictObject(evaluationDates), answer: json(overview) },
} satisfies Endpoints;
