import { effectiveOf } from '#rules/facts/activity.ts';
import { rule, type Ruling } from '#rules/rule.ts';

/** Art. 30(1)(f): for how long. */
export const retentionRules: readonly Ruling[] = [
  rule('activity', 'retention-missing', (subject, report) => {
    if (subject.know(effectiveOf).retention.length > 0) return;
    for (const row of subject.values.data ?? [])
      if (!row.retention && !row.retentionNotPossible) report(`data/${row.id}/retention`);
  }),
];
