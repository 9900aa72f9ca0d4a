import { casesOf } from '#rules/engine/rule-case.ts';

const no = { answer: 'no', confirmedBy: 'Kari', confirmedOn: '2026-01-31' };
const row = (values: object) => ({ transfers: [{ id: 't1', importer: 'REC-0001', ...values }] });
const importer = (values: object = {}) => ['REC-0001', { name: 'Importer Inc.', ...values }] as const;
const general = (values: object) => ['ORG-0001', { defaults: { transfers: [{ id: 'g1', ...values }] } }] as const;

export const cases = casesOf('transfer-country-missing', [
  {
    register: [['PA-0001', { transfersMade: { answer: 'yes' } }]],
    of: 'PA-0001',
    at: 'transfers',
    mend: { path: 'transfers', to: [{ id: 't1', countries: ['US'] }] },
  },
  {
    register: [['PR-0001', { transfersMade: { answer: 'yes' } }]],
    of: 'PR-0001',
    at: 'transfers',
    mend: { path: 'transfersMade', to: no },
  },
  {
    register: [['PA-0001', row({ region: 'Outside the EU' })], importer()],
    of: 'PA-0001',
    at: 'transfers/t1/countries',
    mend: { of: 'REC-0001', path: 'accessCountries', to: ['IN'] },
    silent: [[['PA-0001', row({})], importer({ role: 'international-organisation' })]],
  },
  {
    register: [general({ statement: 'Elsewhere' })],
    of: 'ORG-0001',
    at: 'defaults/transfers/g1/countries',
    mend: { path: 'defaults/transfers/g1/countries', to: ['US'] },
  },
]);
