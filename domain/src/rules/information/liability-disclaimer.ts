import { text } from '#language/text.ts';
import { defineRule } from '#rules/engine/define-rule.ts';

export const liabilityDisclaimer = defineRule({
  id: 'liability-disclaimer',
  severity: 'recommended',
  cites: ['24', '82'],
  manual: true,
  title: text('Notice disclaims responsibility'),
  message: text('The notice disclaims a responsibility that the law lays on the controller.'),
  fix: text('Remove the disclaimer.'),
});
