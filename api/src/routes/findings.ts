import { findingEndpoints, type FindingScope } from 'domain/contract';
import { actionsOnList, maySee } from '#use-cases/entries/entry-permissions.ts';
import type { RegisterWriter } from '#use-cases/entries/register-port.ts';
import { acceptFindings, endAcceptances } from '#use-cases/findings/accept-findings.ts';
import { completenessIn } from '#use-cases/findings/completeness.ts';
import { countFindings } from '#use-cases/findings/count-findings.ts';
import { evaluationFor } from '#use-cases/findings/evaluation-for.ts';
import type { Evaluations } from '#use-cases/findings/evaluations.ts';
import { presentFinding } from '#use-cases/findings/finding-presenter.ts';
import { selectFindings } from '#use-cases/findings/select-findings.ts';
import { type AnyRoute, type Call, routesOf } from '#http/route.ts';

/** What the routes of findings work with. */
interface FindingServices {
  readonly register: RegisterWriter;
  readonly evaluations: Evaluations;
}

const route = routesOf(findingEndpoints);
const group = 'Findings';

/** The findings a call asks for. */
async function findingsFor(
  { evaluations }: FindingServices,
  { actor, query, language }: Pick<Call, 'actor' | 'language'> & { readonly query: FindingScope },
) {
  const evaluation = await evaluationFor(evaluations, actor, query);
  return { evaluation, all: await selectFindings(evaluation, query, language, (entry) => maySee(actor, entry)) };
}

const reading = (services: FindingServices): AnyRoute[] => [
  route('GET /findings', {
    group,
    summary: 'What the law asks and the register does not say: likely unlawful, required, recommended',
    may: 'read',
    run: async (call) => {
      const { page, size, as_of: asOf } = call.query;
      const { evaluation, all } = await findingsFor(services, call);
      return {
        items: all
          .slice((page - 1) * size, page * size)
          .map((match) => presentFinding(match, call.language, evaluation.state)),
        total: all.length,
        page,
        size,
        as_of: asOf ?? null,
        evaluated_on: evaluation.on,
        may: actionsOnList(call.actor, 'acceptance', asOf !== undefined),
      };
    },
  }),
  route('GET /findings/counts', {
    group,
    summary: 'How many findings there are, by rule, letter, owner, entry or something else',
    may: 'read',
    run: async (call) => {
      const { evaluation, all } = await findingsFor(services, call);
      return countFindings(all, call.query.by, call.language, evaluation.state);
    },
  }),
  route('GET /findings/letters', {
    group,
    summary: 'How many records are complete in each letter of Article 30(1) and 30(2)',
    may: 'read',
    run: async ({ actor, query, language }) => {
      const evaluation = await evaluationFor(services.evaluations, actor, query);
      return completenessIn(evaluation, query.organisation, language);
    },
  }),
];

const accepting = (services: FindingServices): AnyRoute[] => [
  route('POST /findings/end-acceptances', {
    group,
    summary: 'End acceptances before their time, all or none',
    may: 'accept-findings',
    problems: ['storage-full', 'storage-busy'],
    run: async ({ actor, body }) => endAcceptances(services.register, actor, body),
  }),
  route('POST /findings/accept', {
    group,
    summary: 'Accept findings for a reason and until a day, all or none',
    may: 'accept-findings',
    problems: ['storage-full', 'storage-busy'],
    run: async ({ actor, body }) => acceptFindings(services, actor, body),
  }),
];

/** What the law asks and the register does not say. */
export const findingRoutes = (services: FindingServices): AnyRoute[] => [...reading(services), ...accepting(services)];
