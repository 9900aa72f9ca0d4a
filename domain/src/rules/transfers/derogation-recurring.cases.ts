import { casesOf, type GivenEntries } from '#rules/engine/rule-case.ts';

const rests = (tool: string, values: object = {}): GivenEntries[number] => [
  'PA-0001',
  { organisation: 'ORG-0001', transfers: [{ id: 't1', importer: 'REC-0001', countries: ['IN'], tool }], ...values },
];
const importer = (role: string): GivenEntries[number] => ['REC-0001', { name: 'Importer', role }];

export const cases = casesOf('derogation-recurring', [
  {
    register: [rests('A49-1-b'), importer('processor')],
    of: 'PA-0001',
    at: 'transfers/t1/tool',
    mend: { path: 'occasional', to: { answer: 'yes' } },
    silent: [
      [rests('A49-1-b'), importer('independent-controller')],
      [rests('A49-1-f', { occasional: { answer: 'no' } }), importer('processor')],
      [rests('A46-2-c'), importer('processor')],
    ],
  },
  {
    register: [rests('A49-1-e', { occasional: { answer: 'no' } }), importer('independent-controller')],
    of: 'PA-0001',
    at: 'transfers/t1/tool',
    mend: { path: 'occasional', to: { answer: 'unknown' } },
  },
]);
