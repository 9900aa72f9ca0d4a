import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';

export const retentionAfterErasure = defineRule({
  id: 'retention-after-erasure',
  severity: 'required',
  cites: ['17(1)', '19', '21(3)', '5(1)(e)'],
  title: text('Kept without end after erasure or objection'),
  message: text('Data stay behind after the person has objected or asked for erasure, with no end to it.'),
  fix: text('Erase what is not needed to respect the refusal, also at third parties, and set an end for the rest.'),
  checks: [
    checkOn('retention-schedule', ({ values, context }, report) => {
      const { period, trigger, endAction, remainsAt } = values;
      if (period) return;
      if (remainsAt) report('remainsAt');
      else if (context.says('refusal', trigger) && (!endAction || endAction === 'archive' || endAction === 'review'))
        report('endAction');
    }),
  ],
});
