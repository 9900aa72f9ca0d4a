import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';

export const processorReturnDeletionMissing = defineRule({
  id: 'processor-return-deletion-missing',
  severity: 'required',
  cites: ['28(3)(g)'],
  title: text('Return or deletion at the end not recorded'),
  message: text(
    'It is not recorded whether the data are erased or returned when the engagement ends. The controller decides.',
  ),
  fix: text('Enter what happens to the data when the engagement ends.'),
  checks: [
    checkOn('processor-record', ({ values, context }, report) => {
      if (values.endAction || values.endDetail) return;
      const agreed =
        values.engagements?.every(
          ({ agreement }) => agreement && context.entry('agreement', agreement)?.values.points?.includes('g'),
        ) ?? false;
      if (!agreed) report('endAction');
    }),
  ],
});
