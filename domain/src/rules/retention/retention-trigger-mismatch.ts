import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { eventsIn, statutesOf } from '#rules/facts/retention.ts';

export const retentionTriggerMismatch = defineRule({
  id: 'retention-trigger-mismatch',
  severity: 'recommended',
  cites: ['5(1)(e)', '6(3)'],
  title: text('Period runs from another event than the statute says'),
  message: text(
    '{law} counts from another event: {trigger}. Counted from here, the data may be erased too early or kept too long.',
  ),
  fix: text('Let the period run from what the statute says, or name the ground that allows this start.'),
  checks: [
    checkOn('retention-schedule', (schedule, report) => {
      const { trigger, period } = schedule.values;
      if (!trigger || !period) return;
      const here = eventsIn(schedule.context, trigger);
      const rows = here.length > 0 ? schedule.fact(statutesOf) : [];
      const there = rows.flatMap((row) => eventsIn(schedule.context, row.trigger.en));
      const [row] = rows;
      if (row && there.length > 0 && !there.some((event) => here.includes(event)))
        report('trigger', { law: row.law, trigger: row.trigger });
    }),
  ],
});
