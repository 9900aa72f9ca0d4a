import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { decidesAlone } from '#rules/facts/automated-decisions.ts';

export const automatedDecisionHumanMissing = defineRule({
  id: 'automated-decision-human-missing',
  severity: 'required',
  cites: ['22(3)'],
  title: text('Automated decision without human intervention'),
  message: text(
    'People have a right to have a person look at the decision, to say what they think and to contest it. How is not recorded.',
  ),
  fix: text('Say how somebody gets a person to look at the decision.'),
  checks: [
    checkOn('activity', (entry, report) => {
      const { ground, humanRoute } = entry.values.automatedDecision ?? {};
      if (decidesAlone(entry) && (ground === '22-2-a' || ground === '22-2-c') && !humanRoute)
        report('automatedDecision/humanRoute');
    }),
  ],
});
