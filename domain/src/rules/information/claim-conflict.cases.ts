import { casesOf } from '#rules/engine/rule-case.ts';
import { claiming, of } from '#rules/information/given-claim.cases.ts';

const at = 'assertions/c1/claim';
const mend = { path: 'assertions/c1/claim', to: 'How it is done is told below' };

export const cases = casesOf('claim-conflict', [
  {
    register: claiming('consent', 'Nothing is processed without your consent', {
      purposes: [{ id: 'p1', legalBasis: '6-1-c', basisStatus: 'decided' }],
    }),
    of,
    at,
    mend,
    silent: [
      claiming('consent', 'Nothing is processed without your consent', {
        purposes: [{ id: 'p1', legalBasis: '6-1-c', basisStatus: 'inferred' }],
      }),
      ...[
        'We do not ask for consent to keep accounts',
        'Data may be processed without your consent',
        'Vi innhenter ikke samtykke',
        'Ingenting behandles uten samtykke eller et annet rettslig grunnlag',
      ].map((claim) =>
        claiming('consent', claim, { purposes: [{ id: 'p1', legalBasis: '6-1-c', basisStatus: 'decided' }] }),
      ),
    ],
  },
  {
    register: claiming(
      'children',
      'We do not process data about children',
      { data: [{ id: 'd1', dataSubjects: ['DS-0001'] }] },
      ['DS-0001', { name: 'Pupils', children: { answer: 'yes' } }],
    ),
    of,
    at,
    mend: { of: 'DS-0001', path: 'children', to: { answer: 'no' } },
  },
]);
