import { text } from '#language/text.ts';
import { defineRule } from '#rules/engine/define-rule.ts';
import { checkBasis } from '#rules/facts/legal-basis.ts';

export const legalObligationUnspecified = defineRule({
  id: 'legal-obligation-unspecified',
  severity: 'required',
  cites: ['6(3)', '6(1)(c)'],
  title: text('Legal obligation without the law'),
  message: text('A legal obligation is claimed, but the law that lays it down is not named.'),
  fix: text('Name the law and the section.'),
  checks: [
    checkBasis('6-1-c', ({ id, law }, _, report) => {
      if (!law?.statute) report(`purposes/${id}/law/statute`);
    }),
  ],
});
