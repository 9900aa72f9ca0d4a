import { z } from 'zod';
import { listOf } from '#contract/parameters.ts';
import { kinds } from '#registers/registers.ts';

/** What the API says when it refuses (RFC 9457), in the reader's language. */
export const problem = z
  .strictObject({
    type: z.string().describe('Ends in the name of the problem'),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    errors: listOf(
      z.strictObject({
        path: z.string().describe('JSON pointer into what was sent'),
        code: z.string(),
        message: z.string(),
      }),
    ).optional(),
    current: z.unknown().optional().describe('The entry as it stands now'),
    usedBy: listOf(z.strictObject({ kind: z.enum(kinds), id: z.string(), title: z.string() }))
      .optional()
      .describe('The live entries that refer to this one'),
  })
  .meta({ id: 'Problem', description: 'RFC 9457. `type` ends in the name of the problem.' });

/** A refusal. */
export type ProblemAnswer = z.output<typeof problem>;
