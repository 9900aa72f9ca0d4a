import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { isLonger, statutesOf } from '#rules/facts/retention.ts';

export const retentionUnderMinimum = defineRule({
  id: 'retention-under-minimum',
  severity: 'recommended',
  cites: ['6(1)(c)'],
  title: text('Kept shorter than a statutory minimum'),
  message: text('The data are erased before the time {law} requires them to be kept: {period}.'),
  fix: text('Lengthen the period for what the statute covers, or say why it does not apply.'),
  checks: [
    checkOn('retention-schedule', (schedule, report) => {
      const { period } = schedule.values;
      const rows = period ? schedule.fact(statutesOf) : [];
      const least = rows.find(({ minimum: is }) => is && !rows.some((row) => isLonger(is, row.minimum ?? '')));
      if (period && least?.minimum && isLonger(least.minimum, period))
        report('period', { law: least.law, period: least.period });
    }),
  ],
});
