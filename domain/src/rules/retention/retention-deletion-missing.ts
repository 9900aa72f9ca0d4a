import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';

export const retentionDeletionMissing = defineRule({
  id: 'retention-deletion-missing',
  severity: 'recommended',
  cites: ['5(2)', '25'],
  title: text('How and by whom data are erased is not recorded'),
  message: text('There is a time limit, but nothing says how the data are erased or who sees to it.'),
  fix: text('Say how it is done, and by whom.'),
  checks: [
    checkOn('retention-schedule', ({ values }, report) => {
      const limited = values.period ?? values.criterion ?? values.trigger;
      if (limited && !values.how && !values.byWhom && !values.procedure) report('how');
    }),
  ],
});
