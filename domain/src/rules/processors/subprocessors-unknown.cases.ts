import { casesOf } from '#rules/engine/rule-case.ts';
import { processor, by } from '#rules/processors/given-processor.cases.ts';

export const cases = casesOf('subprocessors-unknown', [
  {
    register: [processor({ subProcessorsNamed: { answer: 'unknown' } }), processor({}, 'REC-0002')],
    of: 'REC-0001',
    at: 'subProcessorsNamed',
    mend: { of: 'REC-0002', path: 'engagedBy', to: by('REC-0001') },
    silent: [[processor({ subProcessorsNamed: { answer: 'no', confirmedBy: 'Kari' } })]],
  },
]);
