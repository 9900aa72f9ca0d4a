import { casesOf } from '#rules/engine/rule-case.ts';
import { agreement } from '#rules/processors/given-agreement.cases.ts';

export const cases = casesOf('subprocessor-objection-missing', [
  {
    register: [agreement({ authorisation: 'general', noticeChannel: 'E-mail' })],
    of: 'AGR-0001',
    at: 'noticeDays',
    mend: { path: 'noticeDays', to: 30 },
    silent: [[agreement({ authorisation: 'specific' })]],
  },
  {
    register: [['CLI-0001', { authorisation: 'general', noticeDays: 30 }], agreement({ parties: ['CLI-0001'] })],
    of: 'CLI-0001',
    at: 'noticeChannel',
    mend: { path: 'noticeChannel', to: 'E-mail to privacy@client.example' },
  },
]);
