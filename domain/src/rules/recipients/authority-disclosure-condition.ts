import { text } from '#language/text.ts';
import { defineRule } from '#rules/engine/define-rule.ts';

export const authorityDisclosureCondition = defineRule({
  id: 'authority-disclosure-condition',
  severity: 'recommended',
  cites: ['6(1)(c)'],
  manual: true,
  title: text('Inconsistent conditions for disclosure to authorities'),
  message: text('Different conditions are given for disclosure to authorities, so it is open when they get data.'),
  fix: text('Give one condition, and the law it rests on.'),
});
