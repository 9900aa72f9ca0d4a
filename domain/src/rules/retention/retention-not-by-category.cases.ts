import { casesOf } from '#rules/engine/rule-case.ts';

const of = 'RET-0001';
const activity = (data: object[], values: object = {}) =>
  ['PA-0001', { organisation: 'ORG-0001', data, ...values }] as const;

export const cases = casesOf('retention-not-by-category', [
  {
    register: [
      activity([
        { id: 'd1', category: 'DC-0001' },
        { id: 'd2', category: 'DC-0002' },
      ]),
      ['ORG-0001', { defaults: { retention: [of] } }],
      ['DC-0001', { elements: [{ id: 'e1', name: 'Diagnosis', special: 'health' }] }],
      ['DC-0002', { elements: [{ id: 'e1', name: 'Name' }] }],
    ],
    of: 'PA-0001',
    at: 'data/d1/retention',
    mend: { path: 'data/d1/retention', to: [of] },
    silent: [
      [
        activity([
          { id: 'd1', category: 'DC-0001', sources: [{ id: 's1', kind: 'data-subject' }] },
          { id: 'd2', category: 'DC-0001', sources: [{ id: 's1', kind: 'data-subject' }] },
        ]),
        ['ORG-0001', { defaults: { retention: [of] } }],
        ['DC-0001', { elements: [{ id: 'e1', name: 'Name' }] }],
      ],
    ],
  },
]);
