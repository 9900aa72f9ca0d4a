import { casesOf } from '#rules/engine/rule-case.ts';

const data = [{ id: 'd1', category: 'DC-0001', dataSubjects: ['DS-0001'] }];
const held = (element: object) => ['DC-0001', { name: 'Data', elements: [{ id: 'e1', ...element }] }] as const;
const health = held({ special: 'health' });
const offences = held({ flags: ['criminal'] });
const uses = (purpose: object, more: object = {}) => ({ data, purposes: [{ id: 'p1', ...purpose }], ...more });

export const cases = casesOf('criminal-data-no-ground', [
  {
    register: [['PA-0001', uses({ legalBasis: '6-1-f' }, { organisation: 'ORG-0001' })], offences, ['ORG-0001', {}]],
    of: 'PA-0001',
    at: 'purposes/p1/article10Ground',
    mend: { path: 'purposes/p1/article10Ground', to: 'Politiregisterloven § 39' },
    silent: [
      [
        ['PA-0001', uses({}, { organisation: 'ORG-0001' })],
        offences,
        ['ORG-0001', { isPublicAuthority: { answer: 'yes' } }],
      ],
      [['PA-0001', uses({})], health],
    ],
  },
]);
