import { casesOf } from '#rules/engine/rule-case.ts';

const of = 'RET-0001';
const activity = (data: object[], values: object = {}) =>
  ['PA-0001', { organisation: 'ORG-0001', data, ...values }] as const;

export const cases = casesOf('retention-conflict', [
  {
    register: [
      activity([{ id: 'd1', category: 'DC-0001', dataSubjects: ['DS-0001'], retention: [of] }]),
      [
        'PA-0002',
        {
          organisation: 'ORG-0001',
          data: [{ id: 'd1', category: 'DC-0001', dataSubjects: ['DS-0001'], retention: ['RET-0002'] }],
        },
      ],
      ['DC-0001', { name: 'Applications' }],
      [of, { period: 'P6M', trigger: 'Rejection' }],
      ['RET-0002', { period: 'P2Y', trigger: 'rejection' }],
    ],
    of: 'DC-0001',
    at: '',
    mend: { of: 'RET-0002', path: 'trigger', to: 'Consent to be kept in the pool' },
    silent: [
      [
        activity([{ id: 'd1', category: 'DC-0001', dataSubjects: ['DS-0001'], retention: [of] }]),
        [
          'PA-0002',
          {
            organisation: 'ORG-0002',
            data: [{ id: 'd1', category: 'DC-0001', dataSubjects: ['DS-0001'], retention: ['RET-0002'] }],
          },
        ],
        ['DC-0001', { name: 'Applications' }],
        [of, { period: 'P6M', trigger: 'Rejection' }],
        ['RET-0002', { period: 'P2Y', trigger: 'rejection' }],
      ],
      [
        activity([
          { id: 'd1', category: 'DC-0001', dataSubjects: ['DS-0001'], retention: [of] },
          { id: 'd2', category: 'DC-0001', dataSubjects: ['DS-0001'], retention: ['RET-0002'] },
        ]),
        ['DC-0001', { name: 'Applications' }],
        [of, { period: 'P12M', trigger: 'Rejection' }],
        ['RET-0002', { period: 'P1Y', trigger: 'Rejection' }],
      ],
    ],
  },
]);
