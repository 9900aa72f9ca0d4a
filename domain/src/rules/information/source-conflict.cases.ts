import { casesOf } from '#rules/engine/rule-case.ts';
import { claiming, of } from '#rules/information/given-claim.cases.ts';

const at = 'assertions/c1/claim';
const mend = { path: 'assertions/c1/claim', to: 'How it is done is told below' };
const sources = (kind: string) => ({ data: [{ id: 'd1', category: 'DC-0001', sources: [{ id: 's1', kind }] }] });

export const cases = casesOf('source-conflict', [
  {
    register: claiming('sources', 'All information is what you provide to us', sources('third-party')),
    of,
    at,
    mend,
    silent: [
      claiming('sources', 'All information is what you provide to us', sources('data-subject')),
      claiming('sources', 'All addresses come from public registers', sources('public-register')),
    ],
  },
  {
    register: claiming('consent', 'Ingenting lagres uten samtykke', sources('public-register')),
    of,
    at,
    mend: { of: 'PA-0001', path: 'data/d1/sources/s1/kind', to: 'data-subject' },
  },
]);
