import { casesOf } from '#rules/engine/rule-case.ts';
import { agreement } from '#rules/processors/given-agreement.cases.ts';

export const cases = casesOf('subprocessor-notice-by-web-page', [
  {
    register: [agreement({ noticeChannel: 'See https://hosting.example/subprocessors' })],
    of: 'AGR-0001',
    at: 'noticeChannel',
    mend: { path: 'noticeChannel', to: 'E-post, og https://hosting.example/subprocessors' },
    silent: [[agreement({ noticeChannel: 'Brev' })]],
  },
]);
