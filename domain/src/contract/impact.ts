import { z } from 'zod';
import { type Endpoints, json } from '#contract/endpoint.ts';
import { calendarDate, listOf, names, paginated, pagination, reference } from '#contract/parameters.ts';
import { impactReasons, type ImpactReason } from '#impact/reasons.ts';
import { impactKinds } from '#impact/target.ts';
import { kinds } from '#registers/registers.ts';
import { isCountry } from '#language/countries.ts';
import { transferTools } from '#vocabulary/transfers.ts';

/** What may change: exactly one of an entry, a country or a transfer tool; and of which day's register it is asked. */
export const impactTarget = {
  of: reference.optional().describe(`The reference of an entry: ${impactKinds.join(', ')}`),
  country: z
    .string()
    .refine(isCountry, { params: { code: 'not-a-country' } })
    .describe('An ISO 3166-1 alpha-2 code')
    .optional(),
  tool: z.enum(transferTools.terms.map(({ code }) => code)).optional(),
  as_of: calendarDate.optional(),
};

const impactQuery = z.strictObject({ ...impactTarget, ...pagination(50) });

/** Of what is asked what is affected, and which page. */
export type ImpactQuery = z.output<typeof impactQuery>;

const ids = listOf(z.string());
const touch = z.strictObject({
  reason: z.enum(Object.keys(impactReasons) as ImpactReason[]),
  label: z.string(),
  way: ids.describe('The entries in between; … for those in the middle of a long way'),
});

const impact = z
  .strictObject({
    title: z.string().describe('What would change'),
    items: listOf(
      z.strictObject({
        kind: z.enum(kinds),
        id: z.string(),
        title: z.string(),
        organisation: z.string().optional(),
        touches: listOf(touch),
        data: ids,
        dataSubjects: ids,
      }),
    ),
    ...paginated,
    through: ids,
    data: ids,
    dataSubjects: ids,
    clients: ids,
    organisations: ids,
    people: z.int().nullable().describe('As far as activities say how many people they concern'),
    counted: z.int().describe('How many of the activities say so'),
    names,
    as_of: z.string().nullable(),
  })
  .meta({ id: 'Impact' });

/** What is affected, a page of records at a time. */
export type ImpactAnswer = z.output<typeof impact>;

/** What is affected if something changes. */
export const impactEndpoints = {
  'GET /impact': { query: impactQuery, answer: json(impact) },
} satisfies Endpoints;
