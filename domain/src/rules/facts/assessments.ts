import type { EntryValues } from '#registers/registers.ts';
import type { Subject } from '#rules/subject.ts';

type Type = NonNullable<EntryValues<'assessment'>['type']>;

/** The assessment a field names, or else one of its type that names this entry as its subject. */
export function assessmentOf(
  { id, view }: Subject<'activity'> | Subject<'organisation'>,
  type: Type,
  named?: string,
): Subject<'assessment'> | undefined {
  if (named !== undefined) return view.subject('assessment', named);
  for (const one of view.possibleUsers(id, 'assessment'))
    if (one.values.type === type && one.values.subject?.includes(id)) return one;
  return undefined;
}
