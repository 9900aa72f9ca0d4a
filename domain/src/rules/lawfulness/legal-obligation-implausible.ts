import { text } from '#language/text.ts';
import { defineRule } from '#rules/engine/define-rule.ts';

export const legalObligationImplausible = defineRule({
  id: 'legal-obligation-implausible',
  severity: 'recommended',
  cites: ['6(3)'],
  manual: true,
  title: text('Law that does not fit the organisation'),
  message: text('The law that is named does not bind an organisation like this one.'),
  fix: text('Name the law that does apply, or choose another basis.'),
});
