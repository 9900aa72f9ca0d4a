import { casesOf } from '#rules/engine/rule-case.ts';

const text = 'Keep the books of the business';
const on = (legalBasis: string, more: object = {}) => ({ purposes: [{ id: 'p1', text, legalBasis, ...more }] });

export const cases = casesOf('legitimate-interest-public-authority', [
  {
    register: [
      ['PA-0001', { ...on('6-1-f'), organisation: 'ORG-0001' }],
      ['ORG-0001', { isPublicAuthority: { answer: 'yes' } }],
    ],
    of: 'PA-0001',
    at: 'purposes/p1/legalBasis',
    mend: { of: 'ORG-0001', path: 'isPublicAuthority', to: { answer: 'no' } },
    silent: [
      [
        ['PA-0001', { ...on('6-1-f'), organisation: 'ORG-0001' }],
        ['ORG-0001', { isPublicAuthority: { answer: 'unknown' } }],
      ],
    ],
  },
]);
