import { kindOf, kinds } from 'domain/core';
import { referencesAtOnce, severities, evaluationContextOf } from 'domain/rules';
import { lawVersionOf } from '#use-cases/law/law-version.ts';
import { z } from 'zod';
import { actionsOnList, sees } from '#use-cases/entries/access.ts';
import type { TheRegister } from '#use-cases/entries/register.ts';
import {
  acceptanceOfFindings,
  acceptFindings,
  endAcceptances,
  endOfAcceptances,
} from '#use-cases/findings/accepting.ts';
import { countsOf, toldCounts } from '#use-cases/findings/counts.ts';
import type { Findings } from '#use-cases/findings/findings.ts';
import { lettersOf, toldLetters } from '#use-cases/findings/letters.ts';
import { countQuery, findingQuery, type FindingScope } from '#use-cases/findings/question.ts';
import { selectedFrom } from '#use-cases/findings/selection.ts';
import { told, toldFinding } from '#use-cases/findings/telling.ts';
import { roleTo } from '#use-cases/permission/permission.ts';
import { type AnyRoute, type Call, route } from '#http/route.ts';
import { asOfDate } from '#use-cases/lists/list.ts';

/** What the routes of findings stand on. */
interface FindingShelf {
  readonly register: TheRegister;
  readonly findings: Findings;
}

const pageOfFindings = z
  .object({
    items: z.array(toldFinding),
    total: z.int(),
    page: z.int(),
    size: z.int(),
    as_of: z.string().nullable(),
    evaluated_on: z.string(),
    may: z.array(z.string()).describe('What the account may do with findings'),
  })
  .meta({ id: 'Findings' });

/** The findings a call asks for; who may not look back is refused. */
async function askedFor({ findings }: FindingShelf, { account, query, language }: Call<FindingScope, unknown>) {
  if (query.as_of !== undefined) roleTo('as-of', account);
  const evaluation = await findings.at(query.as_of, query.evaluated_on);
  return { evaluation, all: selectedFrom(evaluation, query, language, (entry) => sees(account, entry)) };
}

const reading = (shelf: FindingShelf): AnyRoute[] => [
  route({
    method: 'get',
    path: '/findings',
    group: 'Findings',
    summary: `What the law asks and the register does not say: ${severities.terms.map(({ code }) => code).join(', ')}`,
    may: 'read',
    query: findingQuery,
    answer: { status: 200, shape: pageOfFindings },
    run: async (call) => {
      const { page, size, as_of: asOf } = call.query;
      const { evaluation, all } = await askedFor(shelf, call);
      const shown = all.slice((page - 1) * size, page * size);
      return {
        items: shown.map((one) => told(one, call.language, evaluation.state)),
        total: all.length,
        page,
        size,
        as_of: asOf ?? null,
        evaluated_on: evaluation.on,
        may: actionsOnList(call.account, 'acceptance', asOf !== undefined),
      };
    },
  }),
  route({
    method: 'get',
    path: '/findings/counts',
    group: 'Findings',
    summary: 'How many findings there are, by rule, letter, owner, entry or something else',
    may: 'read',
    query: countQuery,
    answer: { status: 200, shape: toldCounts },
    run: async (call) => {
      const { evaluation, all } = await askedFor(shelf, call);
      return countsOf(all, call.query.by, call.language, evaluation.state);
    },
  }),
  route({
    method: 'get',
    path: '/findings/letters',
    group: 'Findings',
    summary: 'How many records are complete in each letter of Article 30(1) and 30(2)',
    may: 'read',
    query: z.strictObject({
      organisation: z.string().max(20).optional(),
      as_of: asOfDate.optional(),
      evaluated_on: asOfDate.optional(),
    }),
    answer: { status: 200, shape: toldLetters },
    run: async ({ account, query }) => {
      if (query.as_of !== undefined) roleTo('as-of', account);
      return lettersOf(await shelf.findings.at(query.as_of, query.evaluated_on), query.organisation);
    },
  }),
];

const wholeEntry = z.object({
  kind: z.enum(kinds),
  id: z.string(),
  version: z.int(),
  archived: z.boolean(),
  createdAt: z.string(),
  changedAt: z.string(),
  changedBy: z.string(),
  values: z.looseObject({}),
});

const longestList = referencesAtOnce * 'ORG-123456789,'.length;

const judging = ({ findings, register }: FindingShelf): AnyRoute[] => [
  route({
    method: 'get',
    path: '/surroundings',
    group: 'Findings',
    summary: 'What rules read around an entry, for judging a draft of it elsewhere',
    may: 'read',
    query: z.strictObject({
      ids: z
        .string()
        .max(longestList)
        .default('')
        .describe(
          `References the entry holds, separated by commas; more than ${referencesAtOnce} are asked for in parts`,
        ),
      of: z.string().max(20).optional().describe('The reference of the entry itself, when it has one'),
    }),
    answer: {
      status: 200,
      shape: z.object({ entries: z.array(wholeEntry), on: z.string(), lawVersion: z.string() }).meta({ id: 'Around' }),
    },
    run: async ({ account, query }) => {
      const ids = query.ids.split(',').filter((id) => kindOf(id));
      const context = await findings.context();
      const entries = evaluationContextOf(context, ids, query.of);
      return {
        entries: entries.filter((entry) => sees(account, entry)),
        on: context.on,
        lawVersion: lawVersionOf(context.state),
      };
    },
  }),
  route({
    method: 'get',
    path: '/law',
    group: 'Law tables',
    summary: 'The law tables as the rules read them, the register’s own rows in place of the supplied ones',
    may: 'read',
    answer: {
      status: 200,
      shape: z.object({ version: z.string(), law: z.looseObject({}) }).meta({ id: 'Law' }),
    },
    run: async () => {
      const { law, state } = await findings.context();
      return { version: lawVersionOf(state), law };
    },
  }),
  route({
    method: 'post',
    path: '/findings/end-acceptances',
    group: 'Findings',
    summary: 'End acceptances before their time, all or none',
    may: 'accept-findings',
    body: endOfAcceptances,
    answer: { status: 200, shape: z.object({ ended: z.int() }).meta({ id: 'EndedAcceptances' }) },
    problems: ['storage-full', 'storage-busy'],
    run: async ({ account, body }) => endAcceptances(register, account, body),
  }),
  route({
    method: 'post',
    path: '/findings/accept',
    group: 'Findings',
    summary: 'Accept findings for a reason and until a day, all or none',
    may: 'accept-findings',
    body: acceptanceOfFindings,
    answer: { status: 201, shape: z.object({ accepted: z.array(z.string()) }).meta({ id: 'AcceptedFindings' }) },
    problems: ['storage-full', 'storage-busy'],
    run: async ({ account, body }) => acceptFindings({ register, findings }, account, body),
  }),
];

/** What the law asks and the register does not say. */
export const findingRoutes = (shelf: FindingShelf): AnyRoute[] => [...reading(shelf), ...judging(shelf)];
