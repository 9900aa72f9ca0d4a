import { casesOf, type GivenEntries } from '#rules/engine/rule-case.ts';

const byUs = [{ id: 'g1', organisation: 'ORG-0001' }];
const by = (recipient: string, values: object = {}) => [{ id: 'g1', recipient, ...values }];
const processor = (id: string, values: object = {}): GivenEntries[number] => [
  id,
  { name: `Processor ${id}`, role: 'processor', engagedBy: byUs, ...values },
];
const clauses = [{ id: 's1', tool: 'A46-2-c' }];

export const cases = casesOf('onward-transfer-unsecured', [
  {
    register: [processor('REC-0001'), processor('REC-0002', { engagedBy: by('REC-0001'), country: 'IN' })],
    of: 'REC-0002',
    at: 'safeguards',
    mend: { path: 'safeguards', to: clauses },
    silent: [[processor('REC-0001'), processor('REC-0002', { engagedBy: by('REC-0001'), country: 'JE' })]],
  },
]);
