import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { datesIn } from '#rules/facts/versions.ts';

export const noticeVersionConflict = defineRule({
  id: 'notice-version-conflict',
  severity: 'recommended',
  cites: ['12(1)', '5(2)'],
  title: text('Dates of the notice differ'),
  message: text('The version names another date than the one the notice was last updated on: {lastUpdated}.'),
  fix: text('Find out which is right, and correct the other.'),
  checks: [
    checkOn('notice', ({ values: { version, lastUpdated } }, report) => {
      const dates = version && lastUpdated ? datesIn(version) : [];
      if (lastUpdated && dates.length > 0 && !dates.includes(lastUpdated)) report('version', { lastUpdated });
    }),
  ],
});
