import { casesOf } from '#rules/engine/rule-case.ts';

const of = 'PA-0001';

export const cases = casesOf('notice-missing', [
  {
    register: [
      [of, {}],
      ['NOT-0001', { title: 'Personvern' }],
    ],
    of,
    at: 'notices',
    mend: { path: 'notices', to: ['NOT-0001'] },
    silent: [
      [
        [of, {}],
        ['NOT-0001', { activities: [of] }],
      ],
    ],
  },
]);
