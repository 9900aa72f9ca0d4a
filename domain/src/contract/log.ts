import { z } from 'zod';
import { type Endpoints, json } from '#contract/endpoint.ts';
import { listOf, names, paginated, pagination, time } from '#contract/parameters.ts';

const line = z.strictObject({
  seq: z.int(),
  at: time,
  actor: z.string(),
  role: z.string(),
  reason: z.string().optional(),
  reasonRedacted: z.literal(true).optional(),
  kind: z.string(),
  id: z.string(),
  version: z.int(),
  action: z.string(),
  act: z.string().optional().describe('What was written in one go has the same one: a merge, acceptances'),
  redacted: z.literal(true).optional(),
  hash: z.string(),
});

/** A line of the journal: actor, action, time and entry, but never its content. */
export type LogLine = z.output<typeof line>;

const log = z.strictObject({ items: listOf(line), names, ...paginated }).meta({ id: 'Log' });

/** One page of the journal, newest line first. */
export type LogPage = z.output<typeof log>;

const verdict = z
  .strictObject({
    sound: z.boolean(),
    head: z
      .string()
      .optional()
      .describe('Number and hash of the newest line: keep it outside, and hand it in next time'),
    redacted: z.int().optional(),
    seq: z.int().optional().describe('The first line that is not as it was written'),
    fault: z.string().optional(),
    message: z.string().optional(),
  })
  .meta({ id: 'Verdict' });

/** Whether every line is as it was written. */
export type VerdictAnswer = z.output<typeof verdict>;

/** The journal itself. */
export const logEndpoints = {
  'GET /log': { query: z.strictObject(pagination(50)), answer: json(log) },
  'GET /log/verify': {
    query: z.strictObject({
      head: z
        .string()
        .trim()
        .regex(/^\d{1,16}:[0-9a-f]{64}$/)
        .optional()
        .describe('A head noted earlier: shows whether lines were cut off the end since'),
    }),
    answer: json(verdict),
  },
} satisfies Endpoints;
