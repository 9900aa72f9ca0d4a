import { casesOf } from '#rules/engine/rule-case.ts';

export const cases = casesOf('retention-missing', [
  {
    register: [['PA-0001', { name: 'Payroll' }]],
    of: 'PA-0001',
    at: 'data',
    mend: { path: 'data', to: [{ id: 'd1', category: 'DC-0001', retention: ['RET-0001'] }] },
  },
  {
    register: [['PA-0001', { data: [{ id: 'd1', category: 'DC-0001' }] }]],
    of: 'PA-0001',
    at: 'data/d1/retention',
    mend: { path: 'data/d1/retentionNotPossible', to: 'Kept in the archive by law' },
    silent: [
      [['PA-0001', { data: [{ id: 'd1', retention: ['RET-0001'] }] }]],
      [
        ['PA-0001', { organisation: 'ORG-0001', data: [{ id: 'd1' }] }],
        ['ORG-0001', { defaults: { retention: ['RET-0001'] } }],
      ],
    ],
  },
]);
