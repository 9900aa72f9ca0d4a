import { casesOf, type GivenEntries } from '#rules/engine/rule-case.ts';

const no = { answer: 'no', confirmedBy: 'Kari', confirmedOn: '2026-01-31' };
const called = (name: string, more: object = {}): GivenEntries => [['DC-0001', { name, ...more }]];

export const cases = casesOf('sensitive-data-unclassified', [
  {
    register: called('Sickness absence'),
    of: 'DC-0001',
    at: 'sensitive',
    mend: { path: 'sensitive', to: no },
    silent: [
      called('Sickness absence', { sensitiveKinds: ['health'] }),
      called('Sickness absence', { elements: [{ id: 'e1', special: 'health' }] }),
      called('Sickness absence', { sensitive: { answer: 'yes' } }),
      called('Contact details'),
      called('Race results'),
      called('Health and safety training'),
    ],
  },
  {
    register: called('Personnel file', { elements: [{ id: 'e1', name: 'Medlemskap i fagforening' }] }),
    of: 'DC-0001',
    at: 'sensitive',
    mend: { path: 'elements/e1/special', to: 'trade-union' },
  },
  {
    register: called('CPR-nummer', { sensitive: { answer: 'unknown' } }),
    of: 'DC-0001',
    at: 'sensitive',
    mend: { path: 'sensitiveKinds', to: ['national-id'] },
    silent: [called('Kundenummer')],
  },
  {
    register: called('Politiattest', { sensitiveKinds: ['national-id'] }),
    of: 'DC-0001',
    at: 'sensitive',
    mend: { path: 'sensitiveKinds', to: ['criminal'] },
  },
]);
