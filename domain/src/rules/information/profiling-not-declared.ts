import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import type { EvaluatedEntry } from '#rules/engine/evaluated-entry.ts';
import { organisationOf } from '#rules/facts/activity.ts';
import { noticesOf, rightsOf, rightsUnder } from '#rules/facts/notice.ts';

type Activity = EvaluatedEntry<'activity'>;

const canObject = (activity: Activity): boolean =>
  (activity.fact(organisationOf)?.fact(rightsOf).has('objection') ?? false) ||
  activity.fact(noticesOf).some((notice) => notice.fact(rightsUnder).has('objection'));

export const profilingNotDeclared = defineRule({
  id: 'profiling-not-declared',
  severity: 'required',
  cites: ['4(4)', '13(2)(f)', '21', '22'],
  title: text('Profiling without information or a way to object'),
  message: text(
    'People are profiled here. Whether decisions follow automatically, by what logic, and how people object is not all on record.',
  ),
  fix: text('Answer whether automated decisions are made, describe the logic, and record how people object.'),
  checks: [
    checkOn(
      'activity',
      (activity, report) => {
        const { profiling, automatedDecision } = activity.values;
        if (profiling?.answer !== 'yes') return;
        const made = automatedDecision?.made?.answer;
        if (made !== 'yes' && made !== 'no') report('automatedDecision/made');
        else if (made === 'yes' && !automatedDecision?.logic) report('automatedDecision/logic');
        else if (!canObject(activity)) report('profiling');
      },
      { needsFullRegister: true },
    ),
  ],
});
