import { casesOf } from '#rules/engine/rule-case.ts';
import { processor, by } from '#rules/processors/given-processor.cases.ts';

export const cases = casesOf('processor-verification-outdated', [
  {
    register: [processor({ supervision: [{ id: 's1', date: '2024-06-01' }] })],
    of: 'REC-0001',
    at: 'supervision',
    mend: { on: '2026-06-01' },
    silent: [[processor({ engagedBy: by('REC-0002') })]],
  },
  {
    register: [processor({ supervision: [{ id: 's1', date: '2026-01-10', next: '2026-11-01' }] })],
    of: 'REC-0001',
    at: 'supervision',
    mend: { path: 'supervision/s1/next', to: '2027-01-10' },
  },
]);
