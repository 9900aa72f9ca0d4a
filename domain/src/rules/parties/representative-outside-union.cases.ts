import { casesOf } from '#rules/engine/rule-case.ts';

const rep = { name: 'Rep Ltd', email: 'rep@rep.example' };

export const cases = casesOf('representative-outside-union', [
  {
    register: [['ORG-0001', { representative: { ...rep, country: 'US' } }]],
    of: 'ORG-0001',
    at: 'representative/country',
    mend: { path: 'representative/country', to: 'IE' },
    silent: [[['ORG-0001', { representative: { ...rep, country: 'NO' } }]], [['ORG-0001', { representative: rep }]]],
  },
  {
    register: [['CLI-0001', { representative: { ...rep, country: 'GB' } }]],
    of: 'CLI-0001',
    at: 'representative/country',
    on: '2021-01-01',
    mend: { on: '2020-12-31' },
  },
]);
