import { citationsText, kinds, type Language, type RegisterState } from 'domain/core';
import { findingInWords, letterOf, ruleBook, severities } from 'domain/rules';
import { z } from 'zod';
import { sees } from '#entries/access.ts';
import { nameIn, titled } from '#entries/facts.ts';
import type { Findings } from '#findings/findings.ts';
import { findingQuery } from '#findings/question.ts';
import { organisationOf, type Selected, selected } from '#findings/selection.ts';
import { roleTo } from '#http/may.ts';
import { type AnyRoute, route } from '#http/route.ts';

const item = z.object({
  rule: z.enum(ruleBook.map(({ id }) => id)),
  severity: z.enum(severities.terms.map(({ code }) => code)),
  citation: z.string(),
  letter: z.string().optional().describe('The letter of Article 30 it is about'),
  kind: z.enum(kinds),
  id: z.string(),
  ref: z.string().describe('The reference of the entry: the same as its id'),
  name: z.string().describe('What the entry is called'),
  organisation: z.string().optional(),
  path: z.string().describe('The field to mend, row ids included; empty for the entry as a whole'),
  title: z.string(),
  message: z.string(),
  fix: z.string(),
  state: z.enum(['open', 'accepted']),
});

const pageOfFindings = z
  .object({
    items: z.array(item),
    total: z.int(),
    page: z.int(),
    size: z.int(),
    as_of: z.string().nullable(),
    evaluated_on: z.string(),
  })
  .meta({ id: 'Findings' });

function told({ finding, entry, rule }: Selected, language: Language, state: RegisterState): z.infer<typeof item> {
  const letter = letterOf(rule.concern, entry.kind);
  const organisation = organisationOf(entry);
  return {
    rule: rule.id,
    severity: rule.severity,
    citation: citationsText(rule.cites, language),
    ...(letter && { letter }),
    kind: entry.kind,
    id: entry.id,
    ref: entry.id,
    name: titled(entry),
    ...(organisation !== undefined && { organisation }),
    path: finding.path,
    ...findingInWords(finding, language, (id) => nameIn(state, id)),
    state: 'open',
  };
}

/** What the law asks and the register does not say. */
export const findingRoutes = (findings: Findings): AnyRoute[] => [
  route({
    method: 'get',
    path: '/findings',
    group: 'Findings',
    summary: 'What the rules find in the register, the graver first',
    may: 'read',
    query: findingQuery,
    answer: { status: 200, shape: pageOfFindings },
    run: async ({ account, query, language }) => {
      const { as_of: asOf, evaluated_on: evaluatedOn, page, size } = query;
      if (asOf !== undefined) roleTo('as-of', account);
      const evaluation = await findings.at(asOf, evaluatedOn);
      const all = selected(evaluation, query, (entry) => sees(account, entry));
      const shown = all.slice((page - 1) * size, page * size);
      return {
        items: shown.map((one) => told(one, language, evaluation.state)),
        total: all.length,
        page,
        size,
        as_of: asOf ?? null,
        evaluated_on: evaluation.on,
      };
    },
  }),
];
