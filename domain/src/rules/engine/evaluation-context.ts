import type { Entry } from '#entries/register.ts';
import { registers } from '#registers/registers.ts';
import type { RuleContext } from '#rules/engine/rule-context.ts';
import { eachPossibleReference } from '#entries/uses.ts';

/** What a recipient is judged by besides what it refers to itself: its agreements, and the processors it engages; who is reached is asked for those in turn. */
function* aroundRecipient(context: RuleContext, id: string): Generator<string> {
  for (const agreement of context.agreementsOf(id)) yield agreement.id;
  for (const engaged of context.engagedBy(id)) yield engaged;
}

/**
 * How many references one request names: its address fits into the 8 KB that proxies accept. The context of more is asked for
 * in parts, which together hold what the whole would.
 */
export const referencesAtOnce = 400;

/**
 * Everything that rules on an entry may read when it refers to `ids`: for judging a draft where only that is at hand. `of` is
 * the reference of the entry itself, when it has one already: what refers to it counts too.
 */
export function evaluationContextOf(context: RuleContext, ids: readonly string[], of?: string): Entry[] {
  const reached = new Set(ids);
  if (of !== undefined) {
    for (const user of context.possibleUsers(of)) if (!registers[user.kind].numerous) reached.add(user.id);
    if (context.entryById(of)?.kind === 'recipient') for (const id of aroundRecipient(context, of)) reached.add(id);
  }
  const entries: Entry[] = [];
  for (const id of reached) {
    const entry = context.entryById(id)?.stored;
    if (!entry) continue;
    entries.push(entry);
    if (registers[entry.kind].readThrough) eachPossibleReference(entry.values, (to) => reached.add(to));
    if (entry.kind === 'recipient') for (const around of aroundRecipient(context, id)) reached.add(around);
  }
  return entries;
}
