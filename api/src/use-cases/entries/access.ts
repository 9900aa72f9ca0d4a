import { type Action, allowedActions, type Entry, type Kind, type RegisterState, roleFor } from 'domain/core';
import { canMerge } from 'domain/merging';
import { problem } from '#use-cases/problems/problem.ts';
import type { Actor } from '#use-cases/actor/actor.ts';

const nobody: ReadonlySet<string> = new Set();

const gainsByOwning = ({ roles }: Actor): boolean => allowedActions(roles, true).length > allowedActions(roles).length;

/** The persons of the register an account stands for: those with its e-mail address who are neither archived nor inactive. */
export function personsBehind(account: Actor, state: RegisterState): ReadonlySet<string> {
  const email = account.email?.toLowerCase();
  if (!email || !gainsByOwning(account)) return nobody;
  const persons = [...(state.entries.person.values() as MapIterator<Entry<'person'>>)];
  return new Set(
    persons
      .filter(({ archived, values }) => !archived && values.active !== false && values.email?.toLowerCase() === email)
      .map((person) => person.id),
  );
}

/** Whether one of the persons is named as an owner of an entry. */
export function ownedBy(entry: Entry, persons: ReadonlySet<string>): boolean {
  const { owners } = entry.values as { owners?: readonly string[] };
  return persons.size > 0 && owners !== undefined && owners.some((id) => persons.has(id));
}

/** Whether an account owns an entry. */
export const owns = (account: Actor, entry: Entry, state: RegisterState): boolean =>
  ownedBy(entry, personsBehind(account, state));

const may = (action: Action, account: Actor): boolean => roleFor(action, account.roles) !== undefined;

/** Whether an account may see an entry: comments are a conversation of their own. */
export function sees(account: Actor, entry: Entry): boolean {
  if (entry.kind !== 'comment') return may('read', account);
  const { forAuditors } = (entry as Entry<'comment'>).values;
  return may('read-internal-comments', account) || (forAuditors === true && may('read-comments-for-auditors', account));
}

/** Whether an account may see entries of a kind at all. */
export const seesKind = (account: Actor, kind: Kind): boolean =>
  kind === 'comment'
    ? may('read-internal-comments', account) || may('read-comments-for-auditors', account)
    : may('read', account);

/** Refuses a kind the account may not see. */
export function mustSeeKind(account: Actor, kind: Kind): void {
  if (!seesKind(account, kind)) throw problem('forbidden');
}

const changes: ReadonlySet<Action> = new Set(['create', 'edit', 'archive', 'merge', 'import']);
const ofCollections: ReadonlySet<Action> = new Set(['create', 'import', 'verify', 'administer']);

const allowedOn = (account: Actor, kind: Kind, owner: boolean): Action[] =>
  allowedActions(account.roles, owner, kind).filter((action) => action !== 'merge' || canMerge(kind));

/** What roles allow on an entry: nothing changes in the past, and an archived entry is restored before it is edited. */
export const actionsOn = (
  account: Actor,
  kind: Kind,
  { owner, archived, past }: { owner: boolean; archived: boolean; past: boolean },
): Action[] =>
  allowedOn(account, kind, owner).filter(
    (action) => !ofCollections.has(action) && !(past && changes.has(action)) && !(archived && action === 'edit'),
  );

/** What roles allow on a list. */
export const actionsOnList = (account: Actor, kind: Kind, past: boolean): Action[] =>
  allowedOn(account, kind, false).filter((action) => !(past && changes.has(action)));
