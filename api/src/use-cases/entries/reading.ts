import type { Entry, Kind, RegisterState } from 'domain/core';
import { actionsOn, mustSeeKind, owns, sees } from '#use-cases/entries/access.ts';
import { derivedOf } from '#use-cases/entries/derived.ts';
import { entryAt, namesIn, referredTo, titled } from '#use-cases/entries/facts.ts';
import { problem } from '#use-cases/problems/problem.ts';
import { roleTo } from '#use-cases/permission/permission.ts';
import type { Actor } from '#use-cases/actor/actor.ts';

/** The entry with a reference, if the account may see it. What it may not see does not exist for it. */
export function entryFor(account: Actor, state: RegisterState, kind: Kind, id: string): Entry {
  mustSeeKind(account, kind);
  const entry = state.entries[kind].get(id);
  if (!entry || !sees(account, entry)) throw problem('not-found');
  return entry;
}

/** Refuses to show the past to who may not see it; owners may see that of their own entries. */
export const mayLookBack = (account: Actor, now: RegisterState, id: string): void => {
  const entry = entryAt(now, id);
  roleTo('as-of', account, entry !== undefined && owns(account, entry, now));
};

/** Everything of an entry, as the API answers it. */
export function wholeEntry(account: Actor, state: RegisterState, entry: Entry, past = false): object {
  const derived = derivedOf(entry, state);
  const owner = owns(account, entry, state);
  return {
    kind: entry.kind,
    id: entry.id,
    version: entry.version,
    archived: entry.archived,
    ...(entry.redacted && { redacted: true }),
    createdAt: entry.createdAt,
    changedAt: entry.changedAt,
    changedBy: entry.changedBy,
    title: titled(entry),
    values: entry.values,
    names: namesIn(state, referredTo(entry), derived?.names),
    may: actionsOn(account, entry.kind, { owner, archived: entry.archived, past }),
    ...(derived && { derived: derived.facts }),
  };
}
