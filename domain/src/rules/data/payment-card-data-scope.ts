import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import type { EvaluatedEntry } from '#rules/engine/evaluated-entry.ts';
import { carries, rowsWith } from '#rules/facts/data-flags.ts';

type Category = EvaluatedEntry<'data-category'>;

const hasCardData = (category: Category): boolean => carries(category, 'payment-card');

export const paymentCardDataScope = defineRule({
  id: 'payment-card-data-scope',
  severity: 'recommended',
  cites: ['5(1)(c)', '32'],
  title: text('Payment card data outside the payment provider'),
  message: text(
    'The activity holds payment card data, and it is not recorded that the payment provider keeps them. Card numbers and security codes should not lie with the organisation itself.',
  ),
  fix: text('Name the payment provider that collects and holds the card data, or stop keeping them.'),
  checks: [
    checkOn('activity', (entry, report) => {
      for (const { id, holder } of rowsWith(entry, hasCardData)) if (!holder) report(`data/${id}/holder`);
    }),
  ],
});
