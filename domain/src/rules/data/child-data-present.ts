import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import type { EvaluatedEntry } from '#rules/engine/evaluated-entry.ts';
import { peopleOf } from '#rules/facts/activity.ts';
import { areChildren } from '#rules/facts/people.ts';

type Activity = EvaluatedEntry<'activity'>;

/** Whether an activity holds data about children. */
const hasChildren = (entry: Activity): boolean => entry.fact(peopleOf).some((one) => one.fact(areChildren));

/** Whether the record considers children: weighs their interests, sets an age, or assesses the impact. */
const isConsidered = ({ values: { purposes = [], dpia } }: Activity): boolean =>
  dpia?.assessment !== undefined ||
  dpia?.required?.answer === 'no' ||
  purposes.some(
    ({ childBalancing, consent }) =>
      childBalancing !== undefined || consent?.ageLimit !== undefined || consent?.parentalAuthorisation !== undefined,
  );

export const childDataPresent = defineRule({
  id: 'child-data-present',
  severity: 'recommended',
  cites: ['8', '6(1)(f)'],
  title: text('Data about children'),
  message: text(
    'Children are among the data subjects, and nothing shows that their need for particular protection has been considered.',
  ),
  fix: text('Answer whether an impact assessment is required, or record how the children’s interests were weighed.'),
  checks: [
    checkOn('activity', (entry, report) => {
      if (entry.fact(hasChildren) && !isConsidered(entry)) report('dpia/required');
    }),
  ],
});
