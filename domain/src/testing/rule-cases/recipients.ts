import type { Case } from '#testing/rule-cases/case.ts';

const no = { answer: 'no', confirmedBy: 'Kari', confirmedOn: '2026-01-31' };

export const recipientsCases: readonly Case[] = [
  {
    rule: 'recipients-missing',
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
  {
    rule: 'recipients-contradicted',
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
  {
    rule: 'recipient-data-missing',
    register: [
      [
        'PA-0001',
        {
          data: [
            { id: 'd1', category: 'DC-0001' },
            { id: 'd2', category: 'DC-0002' },
          ],
          disclosures: [{ id: 'r1', recipient: 'REC-0001' }],
        },
      ],
      ['REC-0001', { name: 'Tax office' }],
    ],
    of: 'PA-0001',
    at: 'disclosures/r1/data',
    mend: { path: 'disclosures/r1/data', to: ['DC-0001'] },
    silent: [
      [['PA-0001', { data: [{ id: 'd1', category: 'DC-0001' }], disclosures: [{ id: 'r1', recipient: 'REC-0001' }] }]],
    ],
  },
  {
    rule: 'recipient-unspecified',
    register: [['REC-0001', { name: 'Annonsenettverk', isCategory: true }]],
    of: 'REC-0001',
    at: 'isCategory',
    mend: { path: 'role', to: 'independent-controller' },
  },
  {
    rule: 'recipient-unspecified',
    register: [['REC-0001', { name: 'Tredjeparter (ikke navngitt)', isCategory: true }]],
    of: 'REC-0001',
    at: 'name',
    mend: { path: 'role', to: 'public-authority' },
    silent: [
      [['REC-0001', { name: 'Nordic Service Providers AS', role: 'independent-controller' }]],
      [['REC-0001', { name: 'Banks', role: 'independent-controller', isCategory: true }]],
    ],
  },
];
