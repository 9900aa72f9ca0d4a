import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { hasEnded } from '#rules/facts/activity.ts';

export const endedNotErased = defineRule({
  id: 'ended-not-erased',
  severity: 'recommended',
  cites: ['5(1)(e)'],
  title: text('Activity ended, erasure not confirmed'),
  message: text('The activity has ended, but nothing confirms that its data have been erased.'),
  fix: text('Erase what is no longer needed, and confirm it here.'),
  checks: [
    checkOn('activity', (activity, report) => {
      if (hasEnded(activity) && !activity.values.dataErased) report('dataErased');
    }),
  ],
});
