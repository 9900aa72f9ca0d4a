import { casesOf } from '#rules/engine/rule-case.ts';

export const cases = casesOf('tracker-inventory-missing', [
  {
    register: [['TRK-0001', { name: '_ga', provider: 'REC-0001' }]],
    of: 'TRK-0001',
    at: 'lifetime',
    mend: { path: 'lifetime', to: 'P13M' },
  },
  {
    register: [['TRK-0001', { name: '_ga', lifetime: 'P13M' }]],
    of: 'TRK-0001',
    at: 'provider',
    mend: { path: 'provider', to: 'REC-0001' },
    silent: [[['TRK-0001', { name: 'session', lifetime: 'P1D', consent: 'strictly-necessary' }]]],
  },
  {
    register: [['TRK-0001', { provider: 'REC-0001', lifetime: 'P13M' }]],
    of: 'TRK-0001',
    at: 'name',
    mend: { path: 'name', to: '_ga' },
  },
]);
