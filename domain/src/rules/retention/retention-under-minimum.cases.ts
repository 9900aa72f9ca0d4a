import { casesOf } from '#rules/engine/rule-case.ts';

const of = 'RET-0001';
const denmark = ['ORG-0001', { name: 'Eksempel A/S', country: 'DK' }] as const;

export const cases = casesOf('retention-under-minimum', [
  {
    register: [[of, { organisation: 'ORG-0001', period: 'P4Y', law: { statute: 'Bogføringsloven' } }], denmark],
    of,
    at: 'period',
    mend: { path: 'period', to: 'P5Y' },
    silent: [[[of, { organisation: 'ORG-0001', period: 'P4Y', name: 'Web statistics' }], denmark]],
  },
]);
