import { casesOf } from '#rules/engine/rule-case.ts';

export const cases = casesOf('recipient-data-missing', [
  {
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
]);
