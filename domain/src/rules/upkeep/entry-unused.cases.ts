import { casesOf } from '#rules/engine/rule-case.ts';

const of = 'PA-0001';

export const cases = casesOf('entry-unused', [
  {
    register: [
      ['DC-0001', { name: 'Contact' }],
      ['COM-0001', { about: 'DC-0001', text: 'Is this needed?' }],
      [of, {}],
    ],
    of: 'DC-0001',
    at: '',
    mend: { of, path: 'data', to: [{ id: 'd1', category: 'DC-0001' }] },
  },
  {
    register: [['REC-0001', { name: 'Partner' }]],
    of: 'REC-0001',
    at: '',
    mend: { path: 'engagedBy', to: [{ id: 'g1', organisation: 'ORG-0001' }] },
  },
]);
