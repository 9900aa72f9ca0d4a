import { casesOf } from '#rules/engine/rule-case.ts';

const no = { answer: 'no', confirmedBy: 'Kari', confirmedOn: '2026-01-31' };

export const cases = casesOf('recipients-contradicted', [
  {
    register: [
      ['PA-0001', { disclosuresMade: no, systems: ['SYS-0001'] }],
      ['SYS-0001', { provider: 'REC-0001' }],
      ['REC-0001', { name: 'Hosting AS', role: 'processor' }],
    ],
    of: 'PA-0001',
    at: 'disclosuresMade',
    mend: { path: 'disclosuresMade', to: { answer: 'yes' } },
    silent: [
      [
        ['PA-0001', { disclosuresMade: no, systems: ['SYS-0001'] }],
        ['SYS-0001', { provider: 'REC-0001' }],
        ['REC-0001', { name: 'Our own IT', role: 'internal' }],
      ],
    ],
  },
]);
