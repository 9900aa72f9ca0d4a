import type { Entry } from '#entries/register.ts';
import type { Kind } from '#registers/registers.ts';
import type { View } from '#rules/view.ts';
import { eachPossibleReference } from '#entries/uses.ts';

/** Kinds whose own references rules follow when they stand around an entry: the others are read, but not read through. */
const readThrough: ReadonlySet<Kind> = new Set([
  'activity',
  'agreement',
  'data-category',
  'data-subject-category',
  'organisation',
  'recipient',
  'system',
  'tracker',
]);

/** Kinds of which there may be thousands around one entry; rules never read them from there. */
const tooMany: ReadonlySet<Kind> = new Set(['activity', 'processor-record', 'comment', 'acceptance']);

/** What a recipient is judged by besides what it refers to itself: its agreements, and the processors below it. */
function* aroundRecipient(view: View, id: string): Generator<string> {
  for (const agreement of view.agreementsOf(id)) yield agreement.id;
  for (const link of view.chainBelow([id])) yield link.id;
}

/**
 * As many references as one question names: its address fits into the 8 KB that servers in front of this one take. What stands
 * around more is asked for in parts: together they tell what the whole would.
 */
export const referencesAtOnce = 400;

/**
 * Everything that rules on an entry may read when it refers to `ids`: for judging a draft where only that is at hand. `of` is
 * the reference of the entry itself, when it has one already: what refers to it counts too.
 */
export function surroundingsOf(view: View, ids: readonly string[], of?: string): Entry[] {
  const reached = new Set(ids);
  if (of !== undefined) {
    for (const user of view.possibleUsers(of)) if (!tooMany.has(user.entry.kind)) reached.add(user.id);
    if (view.any(of)?.entry.kind === 'recipient') for (const id of aroundRecipient(view, of)) reached.add(id);
  }
  const entries: Entry[] = [];
  for (const id of reached) {
    const entry = view.any(id)?.entry;
    if (!entry) continue;
    entries.push(entry);
    if (readThrough.has(entry.kind)) eachPossibleReference(entry.values, (to) => reached.add(to));
    if (entry.kind === 'recipient') for (const around of aroundRecipient(view, id)) reached.add(around);
  }
  return entries;
}
