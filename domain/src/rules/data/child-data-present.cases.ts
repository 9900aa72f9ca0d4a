import { casesOf, type GivenEntries } from '#rules/engine/rule-case.ts';

const children = (values: object = {}): GivenEntries[number] => [
  'DS-0001',
  { name: 'Pupils', children: { answer: 'yes' }, ...values },
];
const aboutChildren = (values: object): GivenEntries[number] => [
  'PA-0001',
  { organisation: 'ORG-0001', data: [{ id: 'd1', category: 'DC-0001', dataSubjects: ['DS-0001'] }], ...values },
];

export const cases = casesOf('child-data-present', [
  {
    register: [aboutChildren({}), children()],
    of: 'PA-0001',
    at: 'dpia/required',
    mend: { path: 'dpia/required', to: { answer: 'no' } },
    silent: [
      [aboutChildren({}), children({ exclusion: { excluded: true } })],
      [aboutChildren({}), children({ children: { answer: 'unknown' } })],
      [aboutChildren({ purposes: [{ id: 'p1', childBalancing: 'Weighed by the school board' }] }), children()],
    ],
  },
]);
