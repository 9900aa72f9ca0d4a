import { casesOf } from '#rules/engine/rule-case.ts';

const reasons = ['occasional', 'no-risk', 'no-sensitive-data'];
const claim = { claimed: { answer: 'yes' }, reasons, explanation: 'One prize draw in May' };
const small = ['ORG-0001', { name: 'Example AS', employees: '50-249' }] as const;
const claims = (more: object = {}) => ({ organisation: 'ORG-0001', exemption: claim, ...more });
const data = [{ id: 'd1', category: 'DC-0001' }];
const health = ['DC-0001', { name: 'Health', sensitiveKinds: ['health'] }] as const;

export const cases = casesOf('exemption-not-available', [
  {
    register: [
      ['PA-0001', claims()],
      ['ORG-0001', { name: 'Example AS', employees: '250-749' }],
    ],
    of: 'PA-0001',
    at: 'organisation',
    mend: { of: 'ORG-0001', path: 'employees', to: '50-249' },
    silent: [
      [['PA-0001', claims()], small],
      [['PR-0001', claims()], small, ['PA-0001', {}]],
      [['PA-0001', { organisation: 'ORG-0001', exemption: { claimed: { answer: 'no' } } }], small],
    ],
  },
  {
    register: [
      ['PR-0001', claims()],
      ['ORG-0001', { name: 'Example AS' }],
    ],
    of: 'PR-0001',
    at: 'organisation',
    mend: { of: 'ORG-0001', path: 'employees', to: 'under-50' },
  },
  {
    register: [['PA-0001', claims({ data })], small, health],
    of: 'PA-0001',
    at: 'data',
    mend: { of: 'DC-0001', path: 'sensitiveKinds', to: undefined },
  },
  {
    register: [['PA-0001', claims({ occasional: { answer: 'no' } })], small],
    of: 'PA-0001',
    at: 'occasional',
    mend: { path: 'occasional', to: { answer: 'yes' } },
  },
  {
    register: [['PA-0001', claims({ profiling: { answer: 'yes' } })], small],
    of: 'PA-0001',
    at: 'exemption/claimed',
    mend: { path: 'exemption/claimed', to: { answer: 'no' } },
  },
  {
    register: [['PA-0001', claims({ exemption: { ...claim, reasons: ['occasional'] } })], small],
    of: 'PA-0001',
    at: 'exemption/reasons',
    mend: { path: 'exemption/reasons', to: reasons },
  },
  {
    register: [['PA-0001', claims({ exemption: { ...claim, explanation: undefined } })], small],
    of: 'PA-0001',
    at: 'exemption/explanation',
    mend: { path: 'exemption/explanation', to: 'One prize draw in May' },
  },
  {
    register: [['PA-0001', claims()], small],
    of: 'PA-0001',
    at: 'exemption/claimed',
    on: '2018-05-24',
    mend: { on: '2018-05-25' },
  },
]);
