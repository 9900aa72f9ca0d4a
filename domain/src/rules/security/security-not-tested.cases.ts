import { casesOf } from '#rules/engine/rule-case.ts';

export const cases = casesOf('security-not-tested', [
  {
    register: [['TOM-0001', { name: 'Nightly back-up', lastTested: '2025-03-01' }]],
    of: 'TOM-0001',
    at: 'lastTested',
    mend: { path: 'lastTested', to: '2026-03-01' },
    silent: [
      [['TOM-0001', { name: 'Nightly back-up', status: 'planned' }]],
      [['TOM-0001', { name: 'Only what is needed', objectives: ['minimisation'] }]],
      [
        ['TOM-0001', { name: 'Nightly back-up', lastTested: '2025-03-01', organisation: 'ORG-0001' }],
        ['ORG-0001', { reviewEvery: 'P2Y' }],
      ],
    ],
  },
]);
