import { casesOf } from '#rules/engine/rule-case.ts';
import { processor } from '#rules/processors/given-processor.cases.ts';

export const cases = casesOf('subprocessor-list-outdated', [
  {
    register: [processor({ ownListUrl: 'https://processor.example/list', ownListCheckedOn: '2025-11-20' })],
    of: 'REC-0001',
    at: 'ownListCheckedOn',
    mend: { path: 'ownListCheckedOn', to: '2026-11-20' },
    silent: [[processor()]],
  },
]);
