import { casesOf } from '#rules/engine/rule-case.ts';

export const cases = casesOf('processor-unnamed', [
  {
    register: [['REC-0001', { name: 'Cloud suppliers', isCategory: true, service: 'Hosting' }]],
    of: 'REC-0001',
    at: 'isCategory',
    mend: { path: 'isCategory', to: false },
    silent: [[['REC-0001', { name: 'Police', role: 'public-authority', isCategory: true, service: 'Investigation' }]]],
  },
]);
