import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { isContract } from '#rules/facts/agreements.ts';

export const processorBreachDutyMissing = defineRule({
  id: 'processor-breach-duty-missing',
  severity: 'required',
  cites: ['33(2)', '28(3)(f)'],
  title: text('Processor’s duty to notify breaches not recorded'),
  message: text('It is not recorded that the processor notifies breaches to the controller without undue delay.'),
  fix: text('Enter who notifies whom, and how fast.'),
  checks: [
    checkOn('agreement', ({ values }, report) => {
      if (isContract(values) && !values.breachNotification && !values.points?.includes('f'))
        report('breachNotification');
    }),
  ],
});
