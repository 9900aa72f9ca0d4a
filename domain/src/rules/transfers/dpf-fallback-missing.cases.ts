import { casesOf, type GivenEntries } from '#rules/engine/rule-case.ts';

const importer = (values: object = {}): GivenEntries[number] => ['REC-0001', { name: 'Importer', ...values }];
const listed = { id: 's1', countries: ['US'], tool: 'A45-3', certified: true, checkedOn: '2026-05-01' };
const offers = (...safeguards: readonly object[]): GivenEntries[number] => importer({ role: 'processor', safeguards });
const clauses = { id: 's2', tool: 'A46-2-c' };

export const cases = casesOf('dpf-fallback-missing', [
  {
    register: [offers(listed)],
    of: 'REC-0001',
    at: 'safeguards/s1/tool',
    mend: { path: 'safeguards', to: [listed, clauses] },
  },
]);
