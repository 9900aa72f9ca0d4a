import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { isOver } from '#rules/facts/activity.ts';
import { impactAssessmentOf } from '#rules/facts/risk.ts';

export const priorConsultationMissing = defineRule({
  id: 'prior-consultation-missing',
  severity: 'required',
  cites: ['36(1)'],
  title: text('High residual risk without prior consultation'),
  message: text(
    'The impact assessment leaves a high risk. The authority must be consulted before the processing begins, and no date of that is recorded.',
  ),
  fix: text('Consult the authority and enter the date, or lower the risk and assess it again.'),
  checks: [
    checkOn('activity', (entry, report) => {
      if (isOver(entry) || entry.values.dpia?.priorConsultationOn) return;
      if (entry.fact(impactAssessmentOf)?.values.outcome === 'high-residual-risk') report('dpia/priorConsultationOn');
    }),
  ],
});
