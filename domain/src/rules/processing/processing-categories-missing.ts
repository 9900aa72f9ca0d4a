import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';

export const processingCategoriesMissing = defineRule({
  id: 'processing-categories-missing',
  severity: 'required',
  cites: ['30(2)(b)'],
  article30: true,
  title: text('No categories of processing'),
  message: text(
    'It is not recorded what is done for the controller. The record must hold the categories of processing for each.',
  ),
  fix: text('Say what you do for this controller, such as hosting, payroll or support.'),
  checks: [
    checkOn('processor-record', ({ values }, report) => {
      const engagements = values.engagements ?? [];
      if (engagements.length === 0) report('engagements');
      for (const { id, processing } of engagements) if (!processing?.length) report(`engagements/${id}/processing`);
    }),
  ],
});
