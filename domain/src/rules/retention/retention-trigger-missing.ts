import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';

export const retentionTriggerMissing = defineRule({
  id: 'retention-trigger-missing',
  severity: 'recommended',
  cites: ['30(1)(f)', '5(1)(e)'],
  title: text('Period that starts nowhere'),
  message: text('A period is given, but not the event it starts from, so the day of erasure cannot be worked out.'),
  fix: text('Say what the period runs from, such as the end of the contract.'),
  checks: [
    checkOn('retention-schedule', ({ values }, report) => {
      if (values.period && !values.trigger && !values.criterion) report('trigger');
    }),
  ],
});
