import { z } from 'zod';
import { type Endpoints, json } from '#contract/endpoint.ts';
import { listOf, reference } from '#contract/parameters.ts';
import type { Entry } from '#entries/register.ts';
import type { PackedLaw } from '#law/packed-law.ts';
import { kinds } from '#registers/registers.ts';
import { referencesAtOnce } from '#rules/engine/evaluation-context.ts';

/** An entry as rules read it. */
const entry = z.strictObject({
  kind: z.enum(kinds),
  id: z.string(),
  version: z.int(),
  archived: z.boolean(),
  redacted: z.literal(true).optional(),
  createdAt: z.string(),
  changedAt: z.string(),
  changedBy: z.string(),
  values: z.looseObject({}),
}) as unknown as z.ZodType<Entry>;

const surroundings = z
  .strictObject({ entries: listOf(entry), on: z.string(), lawVersion: z.string() })
  .meta({ id: 'Surroundings' });

/** What rules read around an entry, the calendar date of the law, and the version its tables go by. */
export type SurroundingsAnswer = z.output<typeof surroundings>;

const rows = z.array(z.looseObject({ key: z.string() }));
const law = z.strictObject({
  adequacy: rows,
  instruments: rows,
  retention: rows,
  childConsentAges: rows,
  words: z.array(z.looseObject({ topic: z.string(), language: z.string(), phrases: z.array(z.string()) })),
}) as unknown as z.ZodType<PackedLaw>;

const maxListLength = referencesAtOnce * 'ORG-123456789,'.length;

/** What is needed to judge a draft elsewhere as the server would. */
export const judgingEndpoints = {
  'GET /surroundings': {
    query: z.strictObject({
      ids: z
        .string()
        .max(maxListLength)
        .default('')
        .describe(
          `References the entry holds, separated by commas; more than ${referencesAtOnce} are asked for in parts`,
        ),
      of: reference.optional().describe('The reference of the entry itself, when it has one'),
    }),
    answer: json(surroundings),
  },
  'GET /law': { answer: json(z.strictObject({ version: z.string(), law }).meta({ id: 'Law' })) },
} satisfies Endpoints;
