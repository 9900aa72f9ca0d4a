import { casesOf } from '#rules/engine/rule-case.ts';

const row = (values: object) => ({ transfers: [{ id: 't1', importer: 'REC-0001', ...values }] });
const importer = (values: object = {}) => ['REC-0001', { name: 'Importer Inc.', ...values }] as const;
const clauses = { id: 's1', tool: 'A46-2-c', reference: '(EU) 2021/914' };

export const cases = casesOf('transfer-within-eea', [
  {
    register: [['PA-0001', row({ countries: ['IE', 'US'] })], importer()],
    of: 'PA-0001',
    at: 'transfers/t1/countries',
    mend: { path: 'transfers/t1/countries', to: ['US'] },
  },
  {
    register: [['REC-0001', { safeguards: [{ ...clauses, countries: ['NO'] }] }]],
    of: 'REC-0001',
    at: 'safeguards/s1/countries',
    mend: { path: 'safeguards/s1/countries', to: ['GB'] },
  },
]);
