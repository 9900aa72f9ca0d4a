import type { GivenEntries } from '#rules/engine/rule-case.ts';

export const byUs = [{ id: 'g1', organisation: 'ORG-0001' }];
export const by = (recipient: string, values: object = {}) => [{ id: 'g1', recipient, ...values }];
export const processor = (values: object = {}, id = 'REC-0001'): GivenEntries[number] => [
  id,
  { name: `Processor ${id}`, role: 'processor', engagedBy: byUs, ...values },
];
