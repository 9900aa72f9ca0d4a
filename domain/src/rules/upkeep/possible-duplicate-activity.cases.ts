import { casesOf } from '#rules/engine/rule-case.ts';

const activity = (name: string, legalBasis: string, values: object = {}) => ({
  name,
  organisation: 'ORG-0001',
  purposes: [{ id: 'p1', text: 'Pay salaries to the employees', legalBasis }],
  data: [{ id: 'd1', category: 'DC-0001' }],
  ...values,
});

export const cases = casesOf('possible-duplicate-activity', [
  {
    register: [
      ['PA-0001', activity('Payroll', '6-1-c')],
      ['PA-0002', activity('Pay-roll', '6-1-b', { purposes: [{ id: 'p1', text: 'Salaries', legalBasis: '6-1-b' }] })],
    ],
    of: 'PA-0001',
    at: 'name',
    mend: { of: 'PA-0002', path: 'name', to: 'Pension' },
    silent: [
      [
        ['PA-0001', activity('Payroll', '6-1-c')],
        ['PA-0002', activity('Payroll', '6-1-b', { organisation: 'ORG-0002' })],
      ],
      [
        ['PA-0001', activity('Payroll', '6-1-c')],
        ['PA-0002', activity('Payroll', '6-1-b', { lifecycle: 'ended' })],
      ],
      [
        ['PA-0001', activity('Payroll 1', '6-1-c')],
        ['PA-0002', activity('Payroll 2', '6-1-b')],
      ],
    ],
  },
  {
    register: [
      ['PA-0001', activity('Payroll', '6-1-c')],
      ['PA-0002', activity('Salaries', '6-1-b')],
    ],
    of: 'PA-0001',
    at: 'name',
    mend: { of: 'PA-0002', path: 'data/d1/category', to: 'DC-0002' },
  },
]);
