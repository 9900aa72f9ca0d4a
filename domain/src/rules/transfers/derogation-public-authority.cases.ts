import { casesOf, type GivenEntries } from '#rules/engine/rule-case.ts';

const rests = (tool: string, values: object = {}): GivenEntries[number] => [
  'PA-0001',
  { organisation: 'ORG-0001', transfers: [{ id: 't1', importer: 'REC-0001', countries: ['IN'], tool }], ...values },
];

export const cases = casesOf('derogation-public-authority', [
  {
    register: [rests('A49-1-a'), ['ORG-0001', { isPublicAuthority: { answer: 'yes' } }]],
    of: 'PA-0001',
    at: 'transfers/t1/tool',
    mend: { of: 'ORG-0001', path: 'isPublicAuthority', to: { answer: 'no' } },
    silent: [
      [rests('A49-1-d'), ['ORG-0001', { isPublicAuthority: { answer: 'yes' } }]],
      [rests('A49-1-a'), ['ORG-0001', {}]],
    ],
  },
]);
