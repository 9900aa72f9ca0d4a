import { casesOf } from '#rules/engine/rule-case.ts';

export const cases = casesOf('data-subjects-not-linked', [
  {
    register: [
      [
        'PA-0001',
        {
          data: [
            { id: 'd1', category: 'DC-0001', dataSubjects: ['DS-0001', 'DS-0002'] },
            { id: 'd2', category: 'DC-0001' },
          ],
        },
      ],
      ['DS-0001', { name: 'Customers' }],
      ['DS-0002', { name: 'Employees' }],
    ],
    of: 'PA-0001',
    at: 'data/d2/dataSubjects',
    mend: { path: 'data/d2/dataSubjects', to: ['DS-0001'] },
    silent: [
      [
        [
          'PA-0001',
          {
            data: [
              { id: 'd1', category: 'DC-0001', dataSubjects: ['DS-0001'] },
              { id: 'd2', category: 'DC-0001' },
            ],
          },
        ],
        ['DS-0001', { name: 'Customers' }],
      ],
    ],
  },
]);
