import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import type { EvaluatedEntry } from '#rules/engine/evaluated-entry.ts';
import { effectiveOf } from '#rules/facts/activity.ts';
import { isSensitiveCategory } from '#rules/facts/sensitive-data.ts';

type Activity = EvaluatedEntry<'activity'>;

/** Whether some of the data of an activity are sensitive and others are not, or come from elsewhere than the others. */
function areDifferent({ values, context }: Activity): boolean {
  const [sensitive, from] = [new Set<boolean>(), new Set<string>()];
  for (const { category, sources } of values.data ?? []) {
    const isSensitive =
      category === undefined ? undefined : context.entry('data-category', category)?.fact(isSensitiveCategory);
    if (isSensitive !== undefined) sensitive.add(isSensitive);
    if (sources) from.add([...new Set(sources.flatMap(({ kind }) => kind ?? []))].toSorted().join(' '));
  }
  return sensitive.size > 1 || from.size > 1;
}

export const retentionNotByCategory = defineRule({
  id: 'retention-not-by-category',
  severity: 'recommended',
  cites: ['30(1)(f)'],
  title: text('One time limit for data that differ'),
  message: text('The organisation’s general time limit is all there is for data that differ in source or sensitivity.'),
  fix: text('Choose a retention schedule for each category that needs one of its own.'),
  checks: [
    checkOn('activity', (entry, report) => {
      const { data = [] } = entry.values;
      const [first] = data;
      if (!first || data.length < 2 || entry.fact(effectiveOf).retention.length === 0) return;
      if (data.some((row) => row.retention ?? row.retentionNotPossible)) return;
      if (areDifferent(entry)) report(`data/${first.id}/retention`);
    }),
  ],
});
