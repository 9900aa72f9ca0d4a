import type { Entry } from '#entries/register.ts';
import { registers } from '#registers/registers.ts';
import type { RuleContext } from '#rules/engine/rule-context.ts';
import { eachPossibleReference } from '#entries/uses.ts';

/** What a party is judged by besides what it refers to itself: its agreements, and the processors a recipient engages; who is reached is asked for those in turn. */
function* aroundParty(context: RuleContext, { id, kind }: Pick<Entry, 'id' | 'kind'>): Generator<string> {
  if (kind !== 'recipient' && kind !== 'client') return;
  for (const agreement of context.agreementsOf(id)) yield agreement.id;
  if (kind === 'recipient') for (const engaged of context.engagedBy(id)) yield engaged;
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
    const own = context.entryById(of)?.stored;
    if (own) for (const around of aroundParty(context, own)) reached.add(around);
  }
  const entries: Entry[] = [];
  for (const id of reached) {
    const entry = context.entryById(id)?.stored;
    if (!entry) continue;
    entries.push(entry);
    if (registers[entry.kind].readThrough) eachPossibleReference(entry.values, (to) => reached.add(to));
    for (const around of aroundParty(context, entry)) reached.add(around);
  }
  return entries;
}
