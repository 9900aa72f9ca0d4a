import { casesOf } from '#rules/engine/rule-case.ts';

const of = 'PA-0001';

export const cases = casesOf('archived-entry-used', [
  {
    register: [
      [of, { data: [{ id: 'd1', category: 'DC-0001' }] }],
      ['DC-0001', { name: 'Contact' }, true],
    ],
    of,
    at: 'data/d1/category',
    mend: { path: 'data/d1/category', to: 'DC-0002' },
  },
]);
