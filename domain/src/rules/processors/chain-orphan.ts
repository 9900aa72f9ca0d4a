import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { isUsed } from '#rules/facts/recipient.ts';

export const chainOrphan = defineRule({
  id: 'chain-orphan',
  severity: 'recommended',
  cites: ['28(4)'],
  title: text('Processor that nothing leads to'),
  message: text(
    'No activity, system, agreement or other processor leads to this processor, so it is open who engaged it.',
  ),
  fix: text('Enter who engaged it, or archive the entry.'),
  checks: [
    checkOn(
      'recipient',
      (entry, report) => {
        const { role, engagedBy } = entry.values;
        if (role !== 'processor' || engagedBy || isUsed(entry)) return;
        if (entry.context.agreementsOf(entry.id).length === 0) report('engagedBy');
      },
      { needsFullRegister: true },
    ),
  ],
});
