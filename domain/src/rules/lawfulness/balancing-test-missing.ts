import { text } from '#language/text.ts';
import { defineRule } from '#rules/engine/define-rule.ts';
import { assessmentOf } from '#rules/facts/assessments.ts';
import { checkBasis } from '#rules/facts/legal-basis.ts';

export const balancingTestMissing = defineRule({
  id: 'balancing-test-missing',
  severity: 'recommended',
  cites: ['5(2)', '6(1)(f)'],
  title: text('No balancing test', 'Ingen interesseavveiing'),
  message: text(
    'No balancing test is recorded that weighs the interest against the people’s.',
    'Det er ikke registrert noen avveiing av interessen mot de registrertes interesser.',
  ),
  fix: text('Link the written balancing test.', 'Oppgi den skriftlige interesseavveiingen.'),
  checks: [
    checkBasis('6-1-f', (purpose, entry, report) => {
      if (!assessmentOf(entry, 'lia', purpose.lia)) report(`purposes/${purpose.id}/lia`);
    }),
  ],
});
