import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { actsAs } from '#rules/facts/recipient.ts';

export const processorRoleUnclear = defineRule({
  id: 'processor-role-unclear',
  severity: 'required',
  cites: ['4(7)', '4(8)', '28(10)'],
  title: text('Role of a vendor unclear'),
  message: text(
    'It is not settled whether this party processes on your instructions or for purposes of its own. The contract, the information and the liability depend on it.',
  ),
  fix: text('Decide the role, and record whether the party uses the data for its own purposes.'),
  checks: [
    checkOn('recipient', (entry, report) => {
      const { role, responsibility, termsApply, ownPurposes } = entry.values;
      if (actsAs(entry) === 'perhaps') return report('role');
      const disclaims = role === 'processor' && (responsibility ?? termsApply);
      if (disclaims && ownPurposes?.answer !== 'no' && ownPurposes?.answer !== 'yes') report('ownPurposes');
    }),
  ],
});
