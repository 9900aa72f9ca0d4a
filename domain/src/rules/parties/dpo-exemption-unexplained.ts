import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { assessmentOf } from '#rules/facts/assessments.ts';

export const dpoExemptionUnexplained = defineRule({
  id: 'dpo-exemption-unexplained',
  severity: 'recommended',
  cites: ['37(1)', '5(2)', 'WP243'],
  title: text('No reason why no data protection officer is required'),
  message: text(
    'None is said to be required, without a word on why. Unless it is obvious, the analysis should be documented, and an authority may ask for it.',
  ),
  fix: text('Record why none is required, or the assessment that says so.'),
  checks: [
    checkOn('organisation', (entry, report) => {
      const { dpo } = entry.values;
      if (dpo?.answer !== 'not-required' || dpo.notRequiredBecause) return;
      if (!assessmentOf(entry, 'dpo-not-required')) report('dpo/notRequiredBecause');
    }),
  ],
});
