import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import type { RuleContext } from '#rules/engine/rule-context.ts';
import { isOpen } from '#rules/facts/texts.ts';

/** Whether it says what is done, however shortly. */
const isCategory = (context: RuleContext, category: string): boolean =>
  /\p{L}/u.test(category) && !context.saysOnly('processing', category) && !isOpen(context, category);

export const processingCategoriesMissing = defineRule({
  id: 'processing-categories-missing',
  severity: 'required',
  cites: ['30(2)(b)'],
  article30: true,
  title: text('No categories of processing'),
  message: text(
    'It is not recorded what is done with personal data for the controller. The record must hold the categories of processing for each; “services” or “processing” says none.',
  ),
  fix: text('Say what you do for this controller, such as hosting, payroll or support.'),
  checks: [
    checkOn('processor-record', ({ values, context }, report) => {
      const engagements = values.engagements ?? [];
      if (engagements.length === 0) report('engagements');
      for (const { id, processing } of engagements)
        if (!processing?.some((category) => isCategory(context, category))) report(`engagements/${id}/processing`);
    }),
  ],
});
