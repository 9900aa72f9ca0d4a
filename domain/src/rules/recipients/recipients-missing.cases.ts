import { casesOf } from '#rules/engine/rule-case.ts';

const no = { answer: 'no', confirmedBy: 'Kari', confirmedOn: '2026-01-31' };

export const cases = casesOf('recipients-missing', [
  {
    register: [['PA-0001', { disclosuresMade: { answer: 'not-stated' } }]],
    of: 'PA-0001',
    at: 'disclosuresMade',
    mend: { path: 'disclosuresMade', to: no },
    silent: [
      [['PA-0001', { disclosures: [{ id: 'r1', recipient: 'REC-0001' }] }]],
      [
        ['PA-0001', { organisation: 'ORG-0001' }],
        ['ORG-0001', { defaults: { disclosures: [{ id: 'o1', recipient: 'REC-0001' }] } }],
      ],
    ],
  },
]);
