import { casesOf, type GivenEntries } from '#rules/engine/rule-case.ts';

const no = { answer: 'no', confirmedBy: 'Kari', confirmedOn: '2026-01-31' };
const byUs = [{ id: 'g1', organisation: 'ORG-0001' }];
const processor = (id: string, values: object = {}): GivenEntries[number] => [
  id,
  { name: `Processor ${id}`, role: 'processor', engagedBy: byUs, ...values },
];

export const cases = casesOf('parent-access-unanswered', [
  {
    register: [processor('REC-0001', { country: 'IE', groupParentCountry: 'US', parentAccess: { answer: 'unknown' } })],
    of: 'REC-0001',
    at: 'parentAccess',
    mend: { path: 'parentAccess', to: no },
    silent: [
      [processor('REC-0001', { groupParentCountry: 'DE' })],
      [processor('REC-0001', { groupParentCountry: 'CH' })],
    ],
  },
]);
