import type { EntryValues } from '#registers/registers.ts';
import type { EvaluatedEntry } from '#rules/engine/evaluated-entry.ts';

type Type = NonNullable<EntryValues<'assessment'>['type']>;

/** The assessment a field names, or else one of its type that names this entry as its subject. */
export function assessmentOf(
  { id, context }: EvaluatedEntry<'activity'> | EvaluatedEntry<'organisation'>,
  type: Type,
  named?: string,
): EvaluatedEntry<'assessment'> | undefined {
  if (named !== undefined) return context.entry('assessment', named);
  for (const one of context.possibleUsers(id, 'assessment'))
    if (one.values.type === type && one.values.subject?.includes(id)) return one;
  return undefined;
}
