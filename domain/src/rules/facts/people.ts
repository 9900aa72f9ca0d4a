import type { EntryValues } from '#registers/registers.ts';
import { peopleOf } from '#rules/facts/activity.ts';
import type { EvaluatedEntry, Fact } from '#rules/engine/evaluated-entry.ts';

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

type Activity = EvaluatedEntry<'activity'>;
type AreOfKind = Fact<'data-subject-category', boolean>;

const firstOfAll = new Map<AreOfKind, Fact<'activity', Category | undefined>>();

/** A fact of an activity: the first of its data subjects of a kind. Purposes without data subjects share it. */
function firstOfAllWho(areOfKind: AreOfKind): Fact<'activity', Category | undefined> {
  const known = firstOfAll.get(areOfKind);
  if (known) return known;
  const made = (entry: Activity): Category | undefined => entry.fact(peopleOf).find((one) => one.fact(areOfKind));
  firstOfAll.set(areOfKind, made);
  return made;
}

/** The first of a kind among the people a purpose is about: those it names, or else all of the activity's. */
export function firstWho(areOfKind: AreOfKind, entry: Activity, { dataSubjects }: Purpose): Category | undefined {
  if (!dataSubjects) return entry.fact(firstOfAllWho(areOfKind));
  for (const id of dataSubjects) {
    const people = entry.context.entry('data-subject-category', id);
    if (people?.fact(areOfKind)) return people;
  }
  return undefined;
}
