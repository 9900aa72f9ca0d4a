import type { CountsAnswer, FindingAnswer, OverviewAnswer } from 'domain/contract';
import { recordKinds } from 'domain/core';

const none = { records: 0, exempt: 0, letters: [] };

/** The counts of an empty register. */
export const emptyCounts: CountsAnswer = {
  kinds: recordKinds.map((kind) => ({ kind, total: 0 })),
  processors: 0,
  findings: 0,
};

/** The overview of an empty register. */
export const emptyOverview: OverviewAnswer = {
  counts: emptyCounts,
  findings: { severities: [], rules: [] },
  reviews: [],
  changes: [],
  completeness: { controller: none, processor: none, evaluated_on: '2026-01-01' },
  as_of: null,
};

/** A rule that finds something in two places. */
export const foundBy = (
  rule: string,
  severity: FindingAnswer['severity'],
): OverviewAnswer['findings']['rules'][number] => ({
  rule,
  severity,
  title: rule,
  findings: 2,
  first: {
    rule: 'unsettled-answer',
    severity,
    citations: 'Art. 5',
    concern: 'purposes',
    article30: false,
    kind: 'activity',
    id: 'PA-0009',
    name: 'Payroll',
    path: '',
    title: rule,
    message: 'Something is wrong.',
    fix: 'Mend it',
    state: 'open',
  },
});
