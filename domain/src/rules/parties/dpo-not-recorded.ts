import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { assessmentOf } from '#rules/facts/assessments.ts';
import { hasOfficer } from '#rules/facts/officer.ts';

export const dpoNotRecorded = defineRule({
  id: 'dpo-not-recorded',
  severity: 'recommended',
  cites: ['30(1)(a)', '37(1)', '5(2)'],
  title: text('Nothing recorded about a data protection officer'),
  message: text(
    'It is not recorded whether there is a data protection officer or, if there is none, why none is required.',
  ),
  fix: text('Name the data protection officer, or record why none is required.'),
  checks: [
    checkOn('organisation', (entry, report) => {
      const { dpo } = entry.values;
      if (hasOfficer(entry)) return;
      if (dpo?.answer !== 'not-required') report('dpo/answer');
      else if (!dpo.notRequiredBecause && !assessmentOf(entry, 'dpo-not-required')) report('dpo/notRequiredBecause');
    }),
  ],
});
