import { text } from '#language/text.ts';
import { defineRule } from '#rules/engine/define-rule.ts';

export const recipientScopeConflict = defineRule({
  id: 'recipient-scope-conflict',
  severity: 'recommended',
  cites: ['5(1)(f)', '32(4)'],
  manual: true,
  title: text('Access wider than the stated condition'),
  message: text('More people or parties can reach the data than the recorded condition allows.'),
  fix: text('Narrow the access, or correct the condition.'),
});
