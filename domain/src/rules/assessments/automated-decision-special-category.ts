import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { decidesAlone } from '#rules/facts/automated-decisions.ts';
import { sensitiveRow } from '#rules/facts/sensitive-data.ts';

export const automatedDecisionSpecialCategory = defineRule({
  id: 'automated-decision-special-category',
  severity: 'likely-unlawful',
  cites: ['22(4)'],
  title: text('Automated decision on special categories'),
  message: text(
    'The decision rests on special categories of data ({category}). That is only allowed with explicit consent or for a substantial public interest laid down in law.',
  ),
  fix: text('Record that condition for a purpose, or keep these data out of the decision.'),
  checks: [
    checkOn('activity', (entry, report) => {
      if (!decidesAlone(entry)) return;
      const held = sensitiveRow(entry, 'special');
      const { purposes = [] } = entry.values;
      const allowed = ({ article9Conditions: conditions = [] }: (typeof purposes)[number]) =>
        conditions.includes('9-2-a') || conditions.includes('9-2-g');
      if (held && !purposes.some(allowed)) report('automatedDecision/made', { category: { ref: held.category } });
    }),
  ],
});
