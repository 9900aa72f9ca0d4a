import { casesOf } from '#rules/engine/rule-case.ts';

const data = [{ id: 'd1', category: 'DC-0001', dataSubjects: ['DS-0001'] }];
const held = (element: object) => ['DC-0001', { name: 'Data', elements: [{ id: 'e1', ...element }] }] as const;
const health = held({ special: 'health' });
const number = held({ flags: ['national-id'] });
const uses = (purpose: object, more: object = {}) => ({ data, purposes: [{ id: 'p1', ...purpose }], ...more });

export const cases = casesOf('special-category-no-condition', [
  {
    register: [['PA-0001', uses({ legalBasis: '6-1-b' })], health],
    of: 'PA-0001',
    at: 'purposes/p1/article9Conditions',
    mend: { path: 'purposes/p1/article9Conditions', to: ['9-2-b'] },
    silent: [
      [['PA-0001', uses({})], held({ name: 'Gender' })],
      [['PA-0001', uses({})], number],
      [
        [
          'PA-0001',
          {
            data,
            purposes: [
              { id: 'p1', dataSubjects: ['DS-0002'] },
              { id: 'p2', article9Conditions: ['9-2-h'] },
            ],
          },
        ],
        health,
      ],
    ],
  },
  {
    register: [['PA-0001', { data }], held({ special: 'unspecified' })],
    of: 'PA-0001',
    at: 'purposes',
    mend: { of: 'DC-0001', path: 'elements/e1/special', to: undefined },
  },
  // What one purpose rests on excuses no other.
  {
    register: [['PA-0001', { data, purposes: [{ id: 'p1' }, { id: 'p2', article9Conditions: ['9-2-h'] }] }], health],
    of: 'PA-0001',
    at: 'purposes/p1/article9Conditions',
    mend: { path: 'purposes/p1/article9Conditions', to: ['9-2-b', '9-2-f'] },
  },
  {
    register: [['PA-0001', uses({})], held({ special: 'health', condition: 'somebody writes it' })],
    of: 'PA-0001',
    at: 'purposes/p1/article9Conditions',
    mend: { path: 'purposes/p1/article9Conditions', to: ['9-2-a'] },
  },
  {
    register: [
      ['PA-0001', uses({})],
      ['DC-0001', { name: 'Health', sensitiveKinds: ['health'] }],
    ],
    of: 'PA-0001',
    at: 'purposes/p1/article9Conditions',
    mend: { of: 'DC-0001', path: 'sensitiveKinds', to: undefined },
  },
]);
