import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';

export const noticeUndated = defineRule({
  id: 'notice-undated',
  severity: 'recommended',
  cites: ['12(1)', '5(2)'],
  title: text('Notice without version or date'),
  message: text('The notice has neither a version nor a date, so nobody can show what people were told when.'),
  fix: text('Date the notice, and record the date.'),
  checks: [
    checkOn('notice', ({ values }, report) => {
      if (!values.version && !values.lastUpdated && !values.publishedOn) report('lastUpdated');
    }),
  ],
});
