import { casesOf } from '#rules/engine/rule-case.ts';

const data = [{ id: 'd1', category: 'DC-0001', dataSubjects: ['DS-0001'] }];
const held = (element: object) => ['DC-0001', { name: 'Data', elements: [{ id: 'e1', ...element }] }] as const;
const health = held({ special: 'health' });
const uses = (purpose: object, more: object = {}) => ({ data, purposes: [{ id: 'p1', ...purpose }], ...more });
const statute = 'Folketrygdloven';

export const cases = casesOf('article-9-law-missing', [
  {
    register: [['PA-0001', uses({ article9Conditions: ['9-2-h'] })], health],
    of: 'PA-0001',
    at: 'purposes/p1/law/statute',
    mend: { path: 'purposes/p1/law', to: { statute } },
    silent: [[['PA-0001', uses({ article9Conditions: ['9-2-f'] })], health]],
  },
]);
