import { casesOf } from '#rules/engine/rule-case.ts';

const data = [{ id: 'd1', category: 'DC-0001', dataSubjects: ['DS-0001'] }];
const held = (element: object) => ['DC-0001', { name: 'Data', elements: [{ id: 'e1', ...element }] }] as const;
const health = held({ special: 'health' });
const number = held({ flags: ['national-id'] });
const uses = (purpose: object, more: object = {}) => ({ data, purposes: [{ id: 'p1', ...purpose }], ...more });

export const cases = casesOf('national-id-no-ground', [
  {
    register: [['PA-0001', uses({ legalBasis: '6-1-b' })], number],
    of: 'PA-0001',
    at: 'purposes/p1/nationalIdGround',
    mend: { path: 'purposes/p1/nationalIdGround', to: 'Personopplysningsloven § 12' },
    silent: [[['PA-0001', uses({})], health]],
  },
  {
    register: [['PA-0001', uses({})], held({ flags: ['national-id'], condition: 'the customer is a sole trader' })],
    of: 'PA-0001',
    at: 'purposes/p1/nationalIdGround',
    mend: { path: 'purposes/p1/nationalIdGround', to: 'Personopplysningsloven § 12' },
  },
]);
