import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import type { EvaluatedEntry } from '#rules/engine/evaluated-entry.ts';
import { isEndless } from '#rules/facts/retention.ts';

type Schedule = EvaluatedEntry<'retention-schedule'>;

/** Topics of words without a time: vague words, or that no time is stated. */
const withoutTime = ['retention', 'not-stated', 'no-limit'] as const;

/** Words that decide a time: nothing vague, or a number beside it. */
const decides = ({ context }: Pick<Schedule, 'context'>, content: string | undefined): boolean =>
  content !== undefined && (/\d/.test(content) || !withoutTime.some((topic) => context.says(topic, content)));

const isIndeterminate = (schedule: Schedule): boolean => {
  const { period, criterion, trigger } = schedule.values;
  if (period !== undefined || isEndless(schedule)) return false;
  return criterion !== undefined ? !decides(schedule, criterion) : !decides(schedule, trigger);
};

export const retentionIndeterminate = defineRule({
  id: 'retention-indeterminate',
  severity: 'recommended',
  cites: ['30(1)(f)', '5(1)(e)', '13(2)(a)'],
  title: text('Time limit that tells no time'),
  message: text(
    'Nobody can work out from this when the data are to be erased. “As long as necessary” repeats the law; it does not apply it.',
  ),
  fix: text('Give a period and what it runs from, or the criteria that decide the time.'),
  checks: [
    checkOn('activity', ({ values, context }, report) => {
      for (const { id, retentionNotPossible: why } of values.data ?? [])
        if (why && context.says('retention', why)) report(`data/${id}/retentionNotPossible`);
    }),
    checkOn('retention-schedule', (schedule, report) => {
      if (isIndeterminate(schedule) && !schedule.values.remainsAt) report('period');
    }),
  ],
});
