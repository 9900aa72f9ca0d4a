import type { EntryValues } from '#registers/registers.ts';
import { peopleOf } from '#rules/facts/activity.ts';
import { assessmentOf } from '#rules/facts/assessments.ts';
import { isLargeScale } from '#rules/facts/officer.ts';
import { areVulnerable } from '#rules/facts/people.ts';
import { holdsSensitive } from '#rules/facts/sensitive-data.ts';
import type { EvaluatedEntry } from '#rules/engine/evaluated-entry.ts';

type Activity = EvaluatedEntry<'activity'>;
type Criterion = NonNullable<EntryValues<'activity'>['highRiskCriteria']>[number];

/** The WP248 criteria an activity meets: those ticked, and those its other fields show. */
export function criteriaOf(entry: Activity): ReadonlySet<Criterion> {
  const { values } = entry;
  const met = new Set<Criterion>(values.highRiskCriteria);
  if (values.profiling?.answer === 'yes') met.add('evaluation');
  if (values.automatedDecision?.made?.answer === 'yes') met.add('automated-decision');
  if (values.combinesSources?.answer === 'yes') met.add('matching');
  if (isLargeScale(entry)) met.add('large-scale');
  if (holdsSensitive(entry)) met.add('sensitive-data');
  if (entry.fact(peopleOf).some((one) => one.fact(areVulnerable))) met.add('vulnerable');
  return met;
}

/** The cases in which Art. 35(3) asks for an impact assessment whatever else holds, and where the record itself says one is required. */
export function mustBeAssessed(entry: Activity): boolean {
  if (entry.values.dpia?.required?.answer === 'yes') return true;
  const met = entry.fact(criteriaOf);
  if (met.has('evaluation') && met.has('automated-decision')) return true;
  return met.has('large-scale') && (met.has('systematic-monitoring') || holdsSensitive(entry));
}

/** Its impact assessment, wherever it is recorded. */
export const impactAssessmentOf = (entry: Activity): EvaluatedEntry<'assessment'> | undefined =>
  assessmentOf(entry, 'dpia', entry.values.dpia?.assessment);

/** Whether the impact assessment is made. One that is under way is in time only for what has not begun. */
export function isAssessed(entry: Activity): boolean {
  const assessment = entry.fact(impactAssessmentOf);
  return (
    assessment !== undefined && (assessment.values.outcome !== 'under-way' || entry.values.lifecycle === 'planned')
  );
}
