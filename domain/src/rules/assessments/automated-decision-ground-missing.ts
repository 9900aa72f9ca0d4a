import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { decidesAlone } from '#rules/facts/automated-decisions.ts';

export const automatedDecisionGroundMissing = defineRule({
  id: 'automated-decision-ground-missing',
  severity: 'required',
  cites: ['22(1)', '22(2)'],
  title: text('Automated decision without an exception'),
  message: text(
    'Decisions about people are made by machine alone. That is only allowed for a contract, by law or with explicit consent, and none of these is recorded.',
  ),
  fix: text('Choose the ground, or let a person decide.'),
  checks: [
    checkOn('activity', (entry, report) => {
      if (decidesAlone(entry) && !entry.values.automatedDecision?.ground) report('automatedDecision/ground');
    }),
  ],
});
