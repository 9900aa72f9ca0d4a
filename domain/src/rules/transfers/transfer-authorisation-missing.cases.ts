import { casesOf, type GivenEntries } from '#rules/engine/rule-case.ts';

const to = (tool: string | undefined, values: object = {}) => ({
  transfers: [{ id: 't1', importer: 'REC-0001', countries: ['US'], tool, ...values }],
});
const activity = (tool: string | undefined, values: object = {}): GivenEntries[number] => ['PA-0001', to(tool, values)];
const importer = (values: object = {}): GivenEntries[number] => [
  'REC-0001',
  { name: 'Importer', role: 'processor', ...values },
];

export const cases = casesOf('transfer-authorisation-missing', [
  {
    register: [activity('A46-3-a'), importer()],
    of: 'PA-0001',
    at: 'transfers/t1/reference',
    mend: { path: 'transfers/t1/reference', to: 'Datatilsynet 26/01234' },
  },
]);
