import { casesOf } from '#rules/engine/rule-case.ts';

const no = { answer: 'no', confirmedBy: 'Kari', confirmedOn: '2026-01-31' };
const row = (values: object) => ({ transfers: [{ id: 't1', importer: 'REC-0001', ...values }] });

export const cases = casesOf('transfer-not-assessed', [
  {
    register: [['REC-0001', { name: 'Microsoft', role: 'processor', locationsNotStated: true }]],
    of: 'REC-0001',
    at: 'storageCountries',
    mend: { path: 'storageCountries', to: ['IE'] },
    silent: [
      [['REC-0001', { name: 'Police', role: 'public-authority' }]],
      [
        ['REC-0001', { name: 'Microsoft', role: 'processor' }],
        ['PA-0001', { transfersMade: no, disclosures: [{ id: 'r1', recipient: 'REC-0001' }] }],
      ],
      [
        ['REC-0001', { name: 'Microsoft', role: 'processor' }],
        ['PA-0001', row({ countries: ['US'] })],
      ],
    ],
  },
]);
