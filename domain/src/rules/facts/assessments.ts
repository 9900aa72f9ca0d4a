import type { EntryValues } from '#registers/registers.ts';
import type { EvaluatedEntry } from '#rules/engine/evaluated-entry.ts';

type Type = NonNullable<EntryValues<'assessment'>['type']>;

type Subject = EvaluatedEntry<'activity'> | EvaluatedEntry<'organisation'>;

/** The first assessment of each type that names an entry as its subject. */
function assessmentsAbout({ id, context }: Subject): ReadonlyMap<Type, EvaluatedEntry<'assessment'>> {
  const byType = new Map<Type, EvaluatedEntry<'assessment'>>();
  for (const one of context.possibleUsers(id, 'assessment')) {
    const { type, subject } = one.values;
    if (type && !byType.has(type) && subject?.includes(id)) byType.set(type, one);
  }
  return byType;
}

/** The assessment a field names, or else one of its type that names this entry as its subject. */
export const assessmentOf = (entry: Subject, type: Type, named?: string): EvaluatedEntry<'assessment'> | undefined =>
  named === undefined
    ? (entry as EvaluatedEntry<'activity'>).fact(assessmentsAbout).get(type)
    : entry.context.entry('assessment', named);
