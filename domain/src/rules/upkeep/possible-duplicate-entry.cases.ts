import { casesOf, type RuleCase } from '#rules/engine/rule-case.ts';

const two = (kind: string, name: string, other: string, of: object = {}, and: object = {}): RuleCase['register'] => [
  [`${kind}-0001`, { name, ...of }],
  [`${kind}-0002`, { name: other, ...and }],
];
const different = 'Something else altogether';
const same = (kind: string, name: string, other: string): RuleCase => ({
  register: two(kind, name, other),
  of: `${kind}-0001`,
  at: 'name',
  mend: { of: `${kind}-0002`, path: 'name', to: different },
});

export const cases = casesOf('possible-duplicate-entry', [
  {
    ...same('UNI', 'HR', 'Human Resources'),
    silent: [
      two('UNI', 'HR Norway', 'HR Sweden'),
      two('UNI', 'Order 1', 'Order 2'),
      two('UNI', 'HR', 'H.R.', { organisation: 'ORG-0001' }, { organisation: 'ORG-0002' }),
    ],
  },
  same('UNI', 'H.R.', 'HR'),
  same('UNI', 'HR', 'Human Resources (HR)'),
  { ...same('DS', 'Employees', 'employee'), silent: [two('DS', 'Customs', 'Customers')] },
  same('DS', 'Kunde', 'Kunder'),
  same('DS', 'Medlem', 'Medlemmer'),
  same('DS', 'Anställd', 'Anställda'),
  same('DS', 'Mitarbeiter', 'Mitarbeitern'),
  {
    ...same('DC', 'Web shop', 'Webshop'),
    silent: [two('DC', 'Website data (app)', 'Website data (web)'), two('DC', 'Contact data', 'Contract data')],
  },
  same('DC', 'Résumés', 'Resumes'),
  same('DC', 'Kontaktopplysninger', 'Kontaktoplysninger'),
  {
    ...same('REC', 'Eksempel AS', 'Eksempel'),
    silent: [
      two('REC', 'Eksempel AS', 'Eksempel AB'),
      two('REC', 'Eksempel', 'Eksempel', { country: 'NO' }, { country: 'SE' }),
    ],
  },
  same('REC', 'Datatilsynet.', 'Datatilsynet'),
  same('ORG', 'Eksempel AS', 'Eksempel'),
  same('REC', 'Novo Eksempel A/S', 'Novo Eksempel AS'),
  { ...same('SYS', 'Recruitment system', 'Recruitmnt system'), silent: [two('SYS', 'Payroll A', 'Payroll B')] },
  {
    ...same('CLI', 'Kommune', 'Kommuner'),
    silent: [two('CLI', 'Customers', 'Customers', { isGroup: true }, { isGroup: true })],
  },
]);
