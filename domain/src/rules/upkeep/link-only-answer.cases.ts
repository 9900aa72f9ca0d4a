import { casesOf, type RuleCase } from '#rules/engine/rule-case.ts';

const of = 'PA-0001';
const activity = (values: object): RuleCase['register'] => [[of, values]];

export const cases = casesOf('link-only-answer', [
  {
    register: activity({ purposes: [{ id: 'p1', text: 'https://intranet.example.no/formal' }] }),
    of,
    at: 'purposes/p1/text',
    mend: { path: 'purposes/p1/text', to: 'Pay salaries; see https://intranet.example.no/formal' },
    silent: [activity({ name: 'lønn.xlsx' })],
  },
  {
    register: [['TOM-0001', { description: 'Sikkerhetspolicy v2.docx' }]],
    of: 'TOM-0001',
    at: 'description',
    mend: { path: 'description', to: 'Kryptering' },
  },
]);
