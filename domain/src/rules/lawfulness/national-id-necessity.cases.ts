import { casesOf } from '#rules/engine/rule-case.ts';

const data = [{ id: 'd1', category: 'DC-0001', dataSubjects: ['DS-0001'] }];
const held = (element: object) => ['DC-0001', { name: 'Data', elements: [{ id: 'e1', ...element }] }] as const;
const number = held({ flags: ['national-id'] });
const uses = (purpose: object, more: object = {}) => ({ data, purposes: [{ id: 'p1', ...purpose }], ...more });

export const cases = casesOf('national-id-necessity', [
  {
    register: [['PA-0001', uses({ code: 'dpv:DirectMarketing' })], number],
    of: 'PA-0001',
    at: 'data/d1/category',
    mend: { path: 'purposes/p1/code', to: 'dpv:IdentityVerification' },
    silent: [
      [['PA-0001', uses({ code: 'dpv:DirectMarketing', nationalIdGround: 'Lov om kundekontroll § 4' })], number],
      [
        [
          'PA-0001',
          {
            data,
            purposes: [
              { id: 'p1', code: 'dpv:Marketing' },
              { id: 'p2', code: 'dpv:IdentityVerification' },
            ],
          },
        ],
        number,
      ],
    ],
  },
]);
