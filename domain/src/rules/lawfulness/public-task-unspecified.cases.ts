import { casesOf } from '#rules/engine/rule-case.ts';

const text = 'Keep the books of the business';
const on = (legalBasis: string, more: object = {}) => ({ purposes: [{ id: 'p1', text, legalBasis, ...more }] });

export const cases = casesOf('public-task-unspecified', [
  {
    register: [['PA-0001', on('6-1-e', { law: { section: '§ 13-1' } })]],
    of: 'PA-0001',
    at: 'purposes/p1/law/statute',
    mend: { path: 'purposes/p1/law/statute', to: 'Opplæringslova' },
  },
]);
