import type { EntryValues } from '#registers/registers.ts';
import { peopleOf } from '#rules/facts/activity.ts';
import { assessmentOf } from '#rules/facts/assessments.ts';
import { isLargeScale } from '#rules/facts/officer.ts';
import { areVulnerable } from '#rules/facts/people.ts';
import { sensitiveDataOf } from '#rules/facts/sensitive-data.ts';
import type { Subject } from '#rules/subject.ts';

type Activity = Subject<'activity'>;
type Criterion = NonNullable<EntryValues<'activity'>['highRiskCriteria']>[number];

const isSensitive = (subject: Activity): boolean => {
  const held = subject.know(sensitiveDataOf);
  return held.has('special') || held.has('criminal');
};

/** The WP248 criteria an activity meets: those ticked, and those its other fields show. */
export function criteriaOf(subject: Activity): ReadonlySet<Criterion> {
  const { values } = subject;
  const met = new Set<Criterion>(values.highRiskCriteria);
  if (values.profiling?.answer === 'yes') met.add('evaluation');
  if (values.automatedDecision?.made?.answer === 'yes') met.add('automated-decision');
  if (values.combinesSources?.answer === 'yes') met.add('matching');
  if (isLargeScale(subject)) met.add('large-scale');
  if (isSensitive(subject)) met.add('sensitive-data');
  if (subject.know(peopleOf).some((one) => one.know(areVulnerable))) met.add('vulnerable');
  return met;
}

/** The cases in which Art. 35(3) asks for an impact assessment whatever else holds, and where the record itself says one is required. */
export function mustBeAssessed(subject: Activity): boolean {
  if (subject.values.dpia?.required?.answer === 'yes') return true;
  const met = subject.know(criteriaOf);
  if (met.has('evaluation') && met.has('automated-decision')) return true;
  return met.has('large-scale') && (met.has('systematic-monitoring') || isSensitive(subject));
}

/** Its impact assessment, wherever it is recorded. */
export const impactAssessmentOf = (subject: Activity): Subject<'assessment'> | undefined =>
  assessmentOf(subject, 'dpia', subject.values.dpia?.assessment);

/** Whether the impact assessment is made. One that is under way is in time only for what has not begun. */
export function isAssessed(subject: Activity): boolean {
  const assessment = subject.know(impactAssessmentOf);
  return (
    assessment !== undefined && (assessment.values.outcome !== 'under-way' || subject.values.lifecycle === 'planned')
  );
}
