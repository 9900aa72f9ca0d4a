import { casesOf } from '#rules/engine/rule-case.ts';

const text = 'Keep the books of the business';
const on = (legalBasis: string, more: object = {}) => ({ purposes: [{ id: 'p1', text, legalBasis, ...more }] });

export const cases = casesOf('legitimate-interest-unspecified', [
  {
    register: [['PA-0001', on('6-1-f')]],
    of: 'PA-0001',
    at: 'purposes/p1/legitimateInterest',
    mend: { path: 'purposes/p1/legitimateInterest', to: 'Protect the web shop against fraud' },
    // An inferred interest is not claimed by the controller.
    silent: [[['PA-0001', on('6-1-f', { basisStatus: 'inferred' })]]],
  },
  {
    register: [['PA-0001', on('6-1-f', { basisStatus: 'inferred', alsoClaimed: ['6-1-a', '6-1-f'] })]],
    of: 'PA-0001',
    at: 'purposes/p1/legitimateInterest',
    mend: { path: 'purposes/p1/alsoClaimed', to: ['6-1-a'] },
    silent: [[['PA-0001', on('6-1-a', { alsoClaimed: ['6-1-f'] })]]],
  },
]);
