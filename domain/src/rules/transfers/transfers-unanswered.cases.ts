import { casesOf } from '#rules/engine/rule-case.ts';

const no = { answer: 'no', confirmedBy: 'Kari', confirmedOn: '2026-01-31' };
const general = (values: object) => ['ORG-0001', { defaults: { transfers: [{ id: 'g1', ...values }] } }] as const;

export const cases = casesOf('transfers-unanswered', [
  {
    register: [['PA-0001', { transfersMade: { answer: 'unknown' } }]],
    of: 'PA-0001',
    at: 'transfersMade',
    mend: { path: 'transfersMade', to: no },
    silent: [[['PA-0001', { organisation: 'ORG-0001' }], general({ countries: ['US'] })]],
  },
  {
    register: [['PA-0001', { organisation: 'ORG-0001' }], general({ statement: 'Always within the EEA', isAim: true })],
    of: 'PA-0001',
    at: 'transfersMade',
    mend: { of: 'ORG-0001', path: 'defaults/transfers/g1/isAim', to: undefined },
  },
  {
    register: [['PR-0001', {}]],
    of: 'PR-0001',
    at: 'transfersMade',
    mend: { path: 'transfersMade', to: no },
  },
]);
