import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { isLonger, statutesOf } from '#rules/facts/retention.ts';

export const retentionOverMaximum = defineRule({
  id: 'retention-over-maximum',
  severity: 'likely-unlawful',
  cites: ['5(1)(e)'],
  title: text('Kept longer than a statutory maximum'),
  message: text('The data are kept longer than {law} allows: {period}.'),
  fix: text('Shorten the period, or name the other law that requires the longer one.'),
  checks: [
    checkOn('retention-schedule', (schedule, report) => {
      const { period } = schedule.values;
      const rows = period ? schedule.fact(statutesOf) : [];
      const most = rows.find(({ maximum: is }) => is && !rows.some((row) => isLonger(row.maximum ?? '', is)));
      if (period && most?.maximum && isLonger(period, most.maximum))
        report('period', { law: most.law, period: most.period });
    }),
  ],
});
