import type { EntryValues } from '#registers/registers.ts';
import { peopleOf } from '#rules/facts/activity.ts';
import type { EvaluatedEntry } from '#rules/engine/evaluated-entry.ts';

type Category = EvaluatedEntry<'data-subject-category'>;
type Purpose = NonNullable<EntryValues<'activity'>['purposes']>[number];

/** Whether they are the organisation's own employees, by standard term or by name; a customer's employees are not. */
export const areEmployees = ({ values: { code, name }, context }: Category): boolean =>
  code === 'dpv:Employee' ||
  (code === undefined && context.says('employee', name) && !context.says('other-party', name));

/** Whether children are among them. Those whose data a policy keeps out do not count. */
export const areChildren = ({ values: { children, code, exclusion } }: Category): boolean =>
  !exclusion?.excluded && (children ? children.answer === 'yes' : code === 'dpv:Child');

/** Whether they are vulnerable: said so, or children (WP248). */
export const areVulnerable = (category: Category): boolean =>
  category.values.vulnerable?.answer === 'yes' || category.fact(areChildren);

/** The people a purpose is about: those it names, or else all of the activity's. */
export const peopleOfPurpose = (entry: EvaluatedEntry<'activity'>, { dataSubjects }: Purpose): readonly Category[] =>
  dataSubjects
    ? dataSubjects.flatMap((id) => entry.context.entry('data-subject-category', id) ?? [])
    : entry.fact(peopleOf);
