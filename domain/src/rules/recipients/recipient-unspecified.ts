import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { categoriesWillDo, isUnnamedSupplier, vagueName } from '#rules/facts/unnamed-suppliers.ts';

const vague = text('The name says nothing of who gets the data.');

const several = text('This stands for several parties, and what they are to you is not settled.');

export const recipientUnspecified = defineRule({
  id: 'recipient-unspecified',
  severity: 'recommended',
  cites: ['30(1)(d)', '13(1)(e)'],
  title: text('Recipient too vague'),
  message: text('{what} People are entitled to know the recipients, or at least definite categories of them.'),
  fix: text('Name the recipients one by one, or a category that tells what they do.'),
  checks: [
    checkOn('recipient', (entry, report) => {
      const { isCategory, role } = entry.values;
      if (role && categoriesWillDo.has(role)) return;
      const open = isCategory === true && (role === undefined || role === 'unclear');
      if (isUnnamedSupplier(entry)) return;
      if (vagueName(entry)) report('name', { what: vague });
      else if (open) report('isCategory', { what: several });
    }),
  ],
});
