import type { Language } from 'domain/core';
import { z } from 'zod';
import { type AnyRoute, route } from '#http/route.ts';
import { roleTo } from '#use-cases/permission/permission.ts';
import type { Verdict } from '#storage/journal.ts';
import { faultText, headText, parseHead } from '#storage/verdict-words.ts';
import { wholeNumber } from '#use-cases/lists/list.ts';
import { type LogHouse, readLog, verifier } from '#use-cases/log/log.ts';

const line = z.object({
  seq: z.int(),
  at: z.iso.datetime(),
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

const log = z
  .object({
    items: z.array(line),
    names: z.record(z.string(), z.string()),
    total: z.int(),
    page: z.int(),
    size: z.int(),
  })
  .meta({ id: 'Log' });

const verdict = z
  .object({
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

const notedHead = z
  .string()
  .refine((text) => parseHead(text) !== undefined, { params: { code: 'malformed' } })
  .transform(parseHead)
  .describe('A head noted earlier: shows whether lines were cut off the end since');

const told = (found: Verdict, language: Language): object =>
  found.sound
    ? { sound: true, head: headText(found.head), redacted: found.redacted }
    : {
        sound: false,
        ...(found.seq !== undefined && { seq: found.seq }),
        fault: found.fault,
        message: faultText(found, language),
      };

/** The journal itself, for who may read and verify it. */
export function logRoutes(house: LogHouse): AnyRoute[] {
  const verify = verifier(house.journal);
  return [
    route({
      method: 'get',
      path: '/log',
      group: 'Log',
      summary: 'Who did what when, newest first',
      may: 'read-log',
      query: z.strictObject({ page: wholeNumber(1, 1_000_000).default(1), size: wholeNumber(1, 500).default(50) }),
      answer: { status: 200, shape: log },
      run: ({ account, query }) => {
        roleTo('read-log', account);
        return readLog(house, account, query.page, query.size);
      },
    }),
    route({
      method: 'get',
      path: '/log/verify',
      group: 'Log',
      summary: 'Whether every line is as it was written',
      may: 'verify',
      query: z.strictObject({ head: notedHead.optional() }),
      answer: { status: 200, shape: verdict },
      run: async ({ query, language }) => told(await verify(query.head), language),
    }),
  ];
}
