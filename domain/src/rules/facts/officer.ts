import { sensitiveDataOf } from '#rules/facts/sensitive-data.ts';
import type { Subject } from '#rules/subject.ts';

/** Whether a data protection officer is designated, by the answer or by naming one. */
export const hasOfficer = ({ values: { dpo } }: Subject<'organisation'>): boolean =>
  dpo !== undefined &&
  (dpo.answer === 'designated' || (dpo.answer !== 'not-required' && Boolean(dpo.name ?? dpo.email)));

/** Whether it is said to be on a large scale. */
export const isLargeScale = ({ values }: Subject<'activity'>): boolean =>
  values.largeScale?.answer === 'yes' || (values.highRiskCriteria?.includes('large-scale') ?? false);

/** Whether what it does on a large scale calls for a data protection officer: sensitive data, or monitoring of people (Art. 37(1)(b), (c)). */
export function callsForOfficer(subject: Subject<'activity'>): boolean {
  if (!isLargeScale(subject)) return false;
  const { profiling, highRiskCriteria } = subject.values;
  if (profiling?.answer === 'yes' || highRiskCriteria?.includes('systematic-monitoring')) return true;
  const held = subject.know(sensitiveDataOf);
  return held.has('special') || held.has('criminal');
}
