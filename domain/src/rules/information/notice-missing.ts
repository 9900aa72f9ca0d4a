import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { noticesOf } from '#rules/facts/notice.ts';

export const noticeMissing = defineRule({
  id: 'notice-missing',
  severity: 'recommended',
  cites: ['13', '14'],
  title: text('No privacy notice covers the activity'),
  message: text('No privacy notice is linked, so nothing shows that people are told about this activity.'),
  fix: text('Link the notice that tells people about it.'),
  checks: [
    checkOn('activity', (activity, report) => {
      if (activity.fact(noticesOf).length === 0) report('notices');
    }),
  ],
});
