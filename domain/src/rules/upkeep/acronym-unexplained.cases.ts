import { casesOf, type RuleCase } from '#rules/engine/rule-case.ts';

const of = 'PA-0001';
const activity = (values: object): RuleCase['register'] => [[of, values]];

export const cases = casesOf('acronym-unexplained', [
  {
    register: activity({ purposes: [{ id: 'p1', text: 'Report to the ZQX every month' }] }),
    of,
    at: 'purposes/p1/text',
    mend: { path: 'description', to: 'ZQX: the Zonal Quality Exchange' },
    silent: [
      activity({ purposes: [{ id: 'p1', text: 'Report to the ZQX every month' }], description: 'NZQX (exchange)' }),
      activity({ purposes: [{ id: 'p1', text: 'Keep IT and HR running under the GDPR' }] }),
      [
        [of, { purposes: [{ id: 'p1', text: 'Report to the ZQX every month' }], systems: ['SYS-0001'] }],
        ['SYS-0001', { name: 'ZQX' }],
      ],
    ],
  },
  {
    register: [['REC-0001', { name: 'ZQX' }]],
    of: 'REC-0001',
    at: 'name',
    mend: { path: 'legalName', to: 'Zonal Quality Exchange Ltd' },
    silent: [[['REC-0001', { name: 'ZQX Bank' }]]],
  },
]);
