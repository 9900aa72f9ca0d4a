import { judgingEndpoints } from 'domain/contract';
import { kindOf } from 'domain/core';
import { evaluationContextOf, packLaw } from 'domain/rules';
import { maySee } from '#use-cases/entries/entry-permissions.ts';
import type { Evaluations } from '#use-cases/findings/evaluations.ts';
import { lawVersionOf } from '#use-cases/law/law-version.ts';
import { type AnyRoute, routesOf } from '#http/route.ts';

const route = routesOf(judgingEndpoints);

/** What is needed to judge a draft elsewhere as the server would. */
export const judgingRoutes = ({ evaluations }: { readonly evaluations: Evaluations }): AnyRoute[] => [
  route('GET /surroundings', {
    group: 'Findings',
    summary: 'What rules read around an entry, for judging a draft of it elsewhere',
    may: 'read',
    run: async ({ actor, query }) => {
      const ids = query.ids.split(',').filter((id) => kindOf(id));
      const context = await evaluations.context();
      return {
        entries: evaluationContextOf(context, ids, query.of).filter((entry) => maySee(actor, entry)),
        on: context.on,
        lawVersion: lawVersionOf(context.state),
      };
    },
  }),
  route('GET /law', {
    group: 'Law tables',
    summary: 'The law tables as the rules read them, the register’s own rows in place of the supplied ones',
    may: 'read',
    isQuick: true,
    run: async () => {
      const { law, state } = await evaluations.context();
      return { version: lawVersionOf(state), law: packLaw(law) };
    },
  }),
];
