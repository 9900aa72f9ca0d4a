import { text } from '#language/text.ts';
import { defineRule } from '#rules/engine/define-rule.ts';
import { checkBasis } from '#rules/facts/legal-basis.ts';

export const legitimateInterestUnspecified = defineRule({
  id: 'legitimate-interest-unspecified',
  severity: 'required',
  cites: ['6(1)(f)', '13(1)(d)'],
  title: text('Legitimate interest not described'),
  message: text('The basis is legitimate interests, but which interest that is stays open. People must be told.'),
  fix: text('Describe the interest itself.'),
  checks: [
    checkBasis('6-1-f', ({ id, legitimateInterest }, _, report) => {
      if (!legitimateInterest) report(`purposes/${id}/legitimateInterest`);
    }),
  ],
});
