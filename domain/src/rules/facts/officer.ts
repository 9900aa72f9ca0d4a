import { holdsSensitive } from '#rules/facts/sensitive-data.ts';
import type { EvaluatedEntry } from '#rules/engine/evaluated-entry.ts';

/** Whether a data protection officer is designated, by the answer or by naming one. */
export const hasOfficer = ({ values: { dpo } }: EvaluatedEntry<'organisation' | 'client'>): boolean =>
  dpo !== undefined &&
  (dpo.answer === 'designated' || (dpo.answer !== 'not-required' && Boolean(dpo.name ?? dpo.email)));

/** Whether it is said to be on a large scale. */
export const isLargeScale = ({ values }: EvaluatedEntry<'activity'>): boolean =>
  values.largeScale?.answer === 'yes' || (values.highRiskCriteria?.includes('large-scale') ?? false);

/** Whether what it does on a large scale calls for a data protection officer: sensitive data, or monitoring of people (Art. 37(1)(b), (c)). */
export function callsForOfficer(entry: EvaluatedEntry<'activity'>): boolean {
  if (!isLargeScale(entry)) return false;
  const { profiling, highRiskCriteria } = entry.values;
  if (profiling?.answer === 'yes' || highRiskCriteria?.includes('systematic-monitoring')) return true;
  return holdsSensitive(entry);
}
