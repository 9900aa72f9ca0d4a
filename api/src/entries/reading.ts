import type { Entry, Kind, RegisterState } from 'domain/core';
import { actionsOn, mustSeeKind, owns, sees } from '#entries/access.ts';
import { derivedOf } from '#entries/derived.ts';
import { entryAt, namesIn, referredTo, titled } from '#entries/facts.ts';
import { problem } from '#http/problem.ts';
import { roleTo } from '#http/may.ts';
import type { Account } from '#http/who.ts';

/** The entry with a reference, if the account may see it. What it may not see does not exist for it. */
export function entryFor(account: Account, state: RegisterState, kind: Kind, id: string): Entry {
  mustSeeKind(account, kind);
  const entry = state.entries[kind].get(id);
  if (!entry || !sees(account, entry)) throw problem('not-found');
  return entry;
}

/** Refuses to show the past to who may not see it; owners may see that of their own entries. */
export const mayLookBack = (account: Account, now: RegisterState, id: string): void => {
  const entry = entryAt(now, id);
  roleTo('as-of', account, entry !== undefined && owns(account, entry, now));
};

/** Everything of an entry, as the API answers it. */
export function wholeEntry(account: Account, state: RegisterState, entry: Entry, past = false): object {
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
