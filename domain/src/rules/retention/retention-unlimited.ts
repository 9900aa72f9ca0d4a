import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { isEndless } from '#rules/facts/retention.ts';

export const retentionUnlimited = defineRule({
  id: 'retention-unlimited',
  severity: 'recommended',
  cites: ['5(1)(e)'],
  title: text('Kept without end'),
  message: text('The data are kept without end. That is only lawful where a law or an archive purpose carries it.'),
  fix: text('Set an end, or name the law that requires lasting storage.'),
  checks: [
    checkOn('retention-schedule', (schedule, report) => {
      if (isEndless(schedule) && !schedule.values.law?.statute) report('criterion');
    }),
  ],
});
