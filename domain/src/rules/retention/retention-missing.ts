import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { effectiveOf } from '#rules/facts/activity.ts';

export const retentionMissing = defineRule({
  id: 'retention-missing',
  severity: 'required',
  cites: ['30(1)(f)', '5(1)(e)', '13(2)(a)'],
  article30: true,
  title: text('No time limit for erasure'),
  message: text('These data have no time limit for erasure, and no reason why none can be given.'),
  fix: text('Choose a retention schedule, or say why a time limit is not possible.'),
  checks: [
    checkOn('activity', (entry, report) => {
      if (entry.fact(effectiveOf).retention.length > 0) return;
      if (!entry.values.data) report('data');
      for (const row of entry.values.data ?? [])
        if (!row.retention && !row.retentionNotPossible) report(`data/${row.id}/retention`);
    }),
  ],
});
