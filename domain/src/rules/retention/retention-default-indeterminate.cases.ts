import { casesOf } from '#rules/engine/rule-case.ts';

export const cases = casesOf('retention-default-indeterminate', [
  {
    register: [
      ['PA-0001', { organisation: 'ORG-0001', data: [{ id: 'd1' }] }],
      ['ORG-0001', { defaults: { retention: ['RET-0001'] } }],
      ['RET-0001', { name: 'Everything' }],
    ],
    of: 'PA-0001',
    at: 'data',
    mend: { of: 'RET-0001', path: 'period', to: 'P10Y' },
    silent: [
      [
        [
          'PA-0001',
          { organisation: 'ORG-0001', data: [{ id: 'd1', retentionNotPossible: 'The archive act forbids it' }] },
        ],
        ['ORG-0001', { defaults: { retention: ['RET-0001'] } }],
        ['RET-0001', { name: 'Everything' }],
      ],
    ],
  },
]);
