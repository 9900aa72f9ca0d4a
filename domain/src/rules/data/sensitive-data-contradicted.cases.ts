import { casesOf } from '#rules/engine/rule-case.ts';

const no = { answer: 'no', confirmedBy: 'Kari', confirmedOn: '2026-01-31' };

export const cases = casesOf('sensitive-data-contradicted', [
  {
    register: [['DC-0001', { name: 'Data', sensitive: no, elements: [{ id: 'e1', special: 'health' }] }]],
    of: 'DC-0001',
    at: 'sensitive',
    mend: { path: 'elements/e1/special', to: undefined },
    silent: [
      [['DC-0001', { name: 'Data', sensitive: no, elements: [{ id: 'e1', flags: ['financial'] }] }]],
      [['DC-0001', { name: 'Data', sensitive: { answer: 'yes' }, elements: [{ id: 'e1', special: 'health' }] }]],
    ],
  },
  {
    register: [['DC-0001', { name: 'Data', sensitive: no, sensitiveKinds: ['criminal'] }]],
    of: 'DC-0001',
    at: 'sensitive',
    mend: { path: 'sensitive', to: { answer: 'yes' } },
  },
]);
