import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { effectiveOf } from '#rules/facts/activity.ts';
import { isIndeterminate } from '#rules/facts/retention.ts';

export const retentionDefaultIndeterminate = defineRule({
  id: 'retention-default-indeterminate',
  severity: 'required',
  cites: ['30(1)(f)', '5(1)(e)'],
  article30: true,
  title: text('Inherited time limit that tells no time'),
  message: text(
    'These data are left to what holds for every activity of the organisation, and {schedule} does not say when anything is erased.',
  ),
  fix: text('Give {schedule} a period or criteria, or choose a time limit for these data.'),
  checks: [
    checkOn('activity', (entry, report) => {
      const { values, context } = entry;
      const inherited = entry.fact(effectiveOf).retention.map(({ value }) => value);
      const isLeft = values.data?.some(({ retention, retentionNotPossible }) => !retention && !retentionNotPossible);
      const [first] = inherited;
      if (first === undefined || isLeft === false) return;
      const schedules = inherited.flatMap((id) => context.entry('retention-schedule', id) ?? []);
      if (schedules.every(isIndeterminate)) report('data', { schedule: { ref: first } });
    }),
  ],
});
