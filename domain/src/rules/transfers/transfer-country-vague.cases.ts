import { casesOf, type RuleCase } from '#rules/engine/rule-case.ts';

const row = (values: object) => ({ transfers: [{ id: 't1', importer: 'REC-0001', ...values }] });
const importer = (values: object = {}) => ['REC-0001', { name: 'Importer Inc.', ...values }] as const;

export const cases = casesOf(
  'transfer-country-vague',
  ['Worldwide', 'EU/US', 'hele verden', 'Globalt', 'weltweit'].map((region): RuleCase => ({
    register: [['PA-0001', row({ region })], importer({ country: 'US' })],
    of: 'PA-0001',
    at: 'transfers/t1/region',
    mend: { path: 'transfers/t1/countries', to: ['US'] },
    silent: [
      [['PA-0001', row({ region: 'California' })], importer({ country: 'US' })],
      [['PA-0001', row({ region })], importer()],
    ],
  })),
);
