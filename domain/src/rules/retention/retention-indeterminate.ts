import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { decidesTime, isIndeterminate } from '#rules/facts/retention.ts';

export const retentionIndeterminate = defineRule({
  id: 'retention-indeterminate',
  severity: 'required',
  cites: ['30(1)(f)', '5(1)(e)', '13(2)(a)'],
  article30: true,
  title: text('Time limit that tells no time'),
  message: text(
    'Nobody can work out from this when the data are to be erased. “As long as necessary” repeats the law; it does not apply it, and a name alone says nothing.',
  ),
  fix: text('Give a period and what it runs from, or the criteria that decide the time.'),
  checks: [
    checkOn('activity', ({ values, context }, report) => {
      for (const { id, retentionNotPossible: why } of values.data ?? [])
        if (why !== undefined && !decidesTime(context, why)) report(`data/${id}/retentionNotPossible`);
    }),
    checkOn('retention-schedule', (schedule, report) => {
      if (isIndeterminate(schedule) && !schedule.values.remainsAt) report('period');
    }),
  ],
});
