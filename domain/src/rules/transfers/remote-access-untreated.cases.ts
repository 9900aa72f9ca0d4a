import { casesOf, type GivenEntries } from '#rules/engine/rule-case.ts';

const byUs = [{ id: 'g1', organisation: 'ORG-0001' }];
const processor = (id: string, values: object = {}): GivenEntries[number] => [
  id,
  { name: `Processor ${id}`, role: 'processor', engagedBy: byUs, ...values },
];
const clauses = [{ id: 's1', tool: 'A46-2-c' }];

export const cases = casesOf('remote-access-untreated', [
  {
    register: [processor('REC-0001', { country: 'NO', storageCountries: ['NO'], accessCountries: ['IN'] })],
    of: 'REC-0001',
    at: 'safeguards',
    mend: { path: 'safeguards', to: clauses },
    silent: [
      [processor('REC-0001', { country: 'NO', accessCountries: ['CH'] })],
      [processor('REC-0001', { country: 'IN', accessCountries: ['IN'] })],
    ],
  },
]);
