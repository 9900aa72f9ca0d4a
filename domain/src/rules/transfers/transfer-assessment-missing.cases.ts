import { casesOf, type GivenEntries } from '#rules/engine/rule-case.ts';

const to = (tool: string | undefined, values: object = {}) => ({
  transfers: [{ id: 't1', importer: 'REC-0001', countries: ['US'], tool, ...values }],
});
const activity = (tool: string | undefined, values: object = {}): GivenEntries[number] => ['PA-0001', to(tool, values)];
const importer = (values: object = {}): GivenEntries[number] => [
  'REC-0001',
  { name: 'Importer', role: 'processor', ...values },
];
const present = { reference: 'SCC (EU) 2021/914, modul 2' };
const offers = (values: object, more: object = {}): GivenEntries[number] =>
  importer({ safeguards: [{ id: 's1', tool: 'A46-2-c', ...values }], ...more });

export const cases = casesOf('transfer-assessment-missing', [
  {
    register: [activity('A46-2-c', present), importer()],
    of: 'PA-0001',
    at: 'transfers/t1/assessment',
    mend: { path: 'transfers/t1/assessment', to: 'ASM-0001' },
    silent: [
      [activity('A45-3'), importer()],
      [activity('A46-2-c', present), offers({ assessment: 'ASM-0001' })],
      [activity('A46-2-c'), importer(), ['ASM-0001', { type: 'tia', subject: ['PA-0001'] }]],
    ],
  },
  {
    register: [offers({ tool: 'A46-2-b' }), ['ASM-0001', { type: 'tia' }]],
    of: 'REC-0001',
    at: 'safeguards/s1/assessment',
    mend: { of: 'ASM-0001', path: 'subject', to: ['REC-0001'] },
  },
]);
