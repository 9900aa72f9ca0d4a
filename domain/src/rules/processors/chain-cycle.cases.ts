import { casesOf } from '#rules/engine/rule-case.ts';
import { processor, by, byUs } from '#rules/processors/given-processor.cases.ts';

export const cases = casesOf('chain-cycle', [
  {
    register: [processor({ engagedBy: by('REC-0002') }), processor({ engagedBy: by('REC-0001') }, 'REC-0002')],
    of: 'REC-0001',
    at: 'engagedBy/g1/recipient',
    mend: { of: 'REC-0002', path: 'engagedBy', to: byUs },
  },
]);
