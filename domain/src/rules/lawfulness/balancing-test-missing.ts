import { text } from '#language/text.ts';
import { defineRule } from '#rules/engine/define-rule.ts';
import { assessmentOf } from '#rules/facts/assessments.ts';
import { checkBasis } from '#rules/facts/legal-basis.ts';

export const balancingTestMissing = defineRule({
  id: 'balancing-test-missing',
  severity: 'recommended',
  cites: ['5(2)', '6(1)(f)'],
  title: text('No balancing test'),
  message: text('No balancing test is recorded that weighs the interest against the people’s.'),
  fix: text('Link the written balancing test.'),
  checks: [
    checkBasis('6-1-f', (purpose, entry, report) => {
      if (!assessmentOf(entry, 'lia', purpose.lia)) report(`purposes/${purpose.id}/lia`);
    }),
  ],
});
