import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { hasOfficer } from '#rules/facts/officer.ts';

export const dpoNotRecorded = defineRule({
  id: 'dpo-not-recorded',
  severity: 'required',
  cites: ['30(1)(a)', '37(1)', '5(2)'],
  article30: true,
  title: text('Nothing recorded about a data protection officer'),
  message: text(
    'It is not recorded whether there is a data protection officer. The record must name one where there is one, so nobody can tell whether it is complete.',
  ),
  fix: text('Name the data protection officer, or record that none is required.'),
  checks: [
    checkOn('organisation', (entry, report) => {
      const { dpo } = entry.values;
      if (!hasOfficer(entry) && dpo?.answer !== 'not-required') report('dpo/answer');
    }),
  ],
});
