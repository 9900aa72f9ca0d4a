import { type Entry, entryIn, type RegisterState } from '#entries/register.ts';
import { kindOf, registers } from '#registers/registers.ts';
import { eachPossibleReference, type UseIndex } from '#entries/uses.ts';

const engagersOf = (entry: Entry | undefined): string[] =>
  entry?.kind === 'recipient'
    ? ((entry as Entry<'recipient'>).values.engagedBy ?? []).flatMap((row) => row.recipient ?? [])
    : [];

/** The entry's processors above it, before and after the change, to the top of every chain. */
function aboveIn(state: RegisterState, entry: Entry, before: Entry | undefined): Set<string> {
  const above = new Set([...engagersOf(entry), ...engagersOf(before)]);
  for (const id of above) for (const engager of engagersOf(entryIn(state, 'recipient', id))) above.add(engager);
  return above;
}

/** The processors below, to the end of every chain. */
function belowIn(state: RegisterState, uses: UseIndex, id: string): Set<string> {
  const below = new Set([id]);
  for (const at of below)
    for (const user of uses.possibleUsersOf(at))
      if (!below.has(user) && engagersOf(entryIn(state, 'recipient', user)).includes(at)) below.add(user);
  return below;
}

function addUsers(uses: UseIndex, id: string, into: Set<string>): void {
  for (const user of uses.possibleUsersOf(id)) {
    into.add(user);
    const kind = kindOf(user);
    if (kind && registers[kind].propagates) for (const further of uses.possibleUsersOf(user)) into.add(further);
  }
}

function forward({ kind, values }: Entry, into: Set<string>): void {
  eachPossibleReference(values, (id) => {
    // What is found about an organisation never rests on its activities, of which there may be thousands.
    if (kind !== 'activity' || kindOf(id) !== 'organisation') into.add(id);
  });
}

/** Adds the notices of the activities affected. */
function addNotices(state: RegisterState, uses: UseIndex, affected: Set<string>): void {
  for (const id of affected) {
    if (kindOf(id) !== 'activity') continue;
    for (const notice of entryIn(state, 'activity', id)?.values.notices ?? []) affected.add(notice);
    for (const user of uses.possibleUsersOf(id)) if (kindOf(user) === 'notice') affected.add(user);
  }
}

/** Adds what refers to an organisation: rights against it are met for all its activities, in all of its systems. */
function addOfOrganisation(uses: UseIndex, organisation: string | undefined, into: Set<string>): void {
  if (organisation !== undefined) for (const user of uses.possibleUsersOf(organisation)) into.add(user);
}

/** Adds the data categories of the activities affected: time limits for one category are compared. */
function addCategories(state: RegisterState, affected: Set<string>): void {
  for (const id of affected)
    if (kindOf(id) === 'activity')
      for (const { category } of entryIn(state, 'activity', id)?.values.data ?? [])
        if (category !== undefined) affected.add(category);
}

function addByKind(state: RegisterState, uses: UseIndex, entries: readonly Entry[], affected: Set<string>): void {
  for (const entry of entries)
    if (entry.kind === 'rights-procedure' || entry.kind === 'system')
      addOfOrganisation(uses, (entry as Entry<'system' | 'rights-procedure'>).values.organisation, affected);
  // An activity is held to the arrangement with its joint controllers, which names them and not the activity.
  for (const entry of entries)
    if (entry.kind === 'agreement')
      for (const party of (entry as Entry<'agreement'>).values.parties ?? []) addUsers(uses, party, affected);
  const kind = entries[0]?.kind;
  if (kind && registers[kind].heldToNotices) addNotices(state, uses, affected);
  if (kind === 'retention-schedule') addCategories(state, affected);
}

/**
 * The references of the entries whose findings a change can alter: the entry, what it refers to and did refer to, what refers
 * to it, what inherits from that, and the chain of processors above and below it with those who use them. Rules read no
 * further than this; a test changes registers at random and holds them to it.
 */
export function affectedBy(state: RegisterState, uses: UseIndex, entry: Entry, before: Entry | undefined): Set<string> {
  const affected = new Set([entry.id]);
  forward(entry, affected);
  if (before) forward(before, affected);
  addUsers(uses, entry.id, affected);
  addByKind(state, uses, before ? [entry, before] : [entry], affected);
  if (entry.kind !== 'recipient') return affected;
  for (const id of aboveIn(state, entry, before)) addUsers(uses, affected.add(id) && id, affected);
  for (const id of belowIn(state, uses, entry.id)) affected.add(id);
  return affected;
}
