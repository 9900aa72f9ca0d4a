import { series, type Text, text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { isOver } from '#rules/facts/activity.ts';
import { criteriaOf, impactAssessmentOf, mustBeAssessed } from '#rules/facts/risk.ts';
import { highRiskCriteria } from '#vocabulary/lawfulness.ts';

/** Two of the criteria call for an assessment in most cases (WP248). */
const minCriteria = 2;

function labelsOf(met: ReadonlySet<string>): Text {
  const labels = highRiskCriteria.terms.filter(({ code }) => met.has(code)).map(({ label }) => label);
  return series(labels, { between: '; ', small: true });
}

export const dpiaScreening = defineRule({
  id: 'dpia-screening',
  severity: 'recommended',
  cites: ['35(1)', 'WP248'],
  title: text('High-risk criteria without an impact assessment'),
  message: text(
    'Several signs of a high risk are present: {criteria}. Two usually mean that an impact assessment is needed.',
  ),
  fix: text('Carry out an impact assessment, or record why none is required.'),
  checks: [
    checkOn('activity', (entry, report) => {
      if (isOver(entry)) return;
      const met = entry.fact(criteriaOf);
      if (met.size < minCriteria || mustBeAssessed(entry) || entry.fact(impactAssessmentOf)) return;
      const { required, reason } = entry.values.dpia ?? {};
      if (required?.answer !== 'no' || !reason) report('dpia/assessment', { criteria: labelsOf(met) });
    }),
  ],
});
