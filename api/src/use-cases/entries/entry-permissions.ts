import { type Action, allowedActions, type Entry, type Kind, type RegisterState } from 'domain/core';
import { canMerge } from 'domain/merging';
import { isPermitted, type Requirement } from '#use-cases/permission/permission.ts';
import type { Actor } from '#use-cases/actor/actor.ts';

const noPersons: ReadonlySet<string> = new Set();

const gainsByOwning = ({ roles }: Actor): boolean => allowedActions(roles, true).length > allowedActions(roles).length;

/** The persons of the register an actor stands for: those with its e-mail address who are neither archived nor inactive. */
export function personsBehind(actor: Actor, state: RegisterState): ReadonlySet<string> {
  const email = actor.email?.toLowerCase();
  if (!email || !gainsByOwning(actor)) return noPersons;
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

/** Whether an actor owns an entry. */
export const owns = (actor: Actor, entry: Entry, state: RegisterState): boolean =>
  ownedBy(entry, personsBehind(actor, state));

/** Whether an actor may see an entry: comments are a conversation of their own. */
export function maySee(actor: Actor, entry: Entry): boolean {
  if (entry.kind !== 'comment') return isPermitted('read', actor);
  const { forAuditors } = (entry as Entry<'comment'>).values;
  return (
    isPermitted('read-internal-comments', actor) ||
    (forAuditors === true && isPermitted('read-comments-for-auditors', actor))
  );
}

const commentReading = ['read-internal-comments', 'read-comments-for-auditors'] as const satisfies readonly Action[];

/** Who may read entries of a kind: comments are a conversation of their own. */
export const readGate = (kind: Kind): Requirement => (kind === 'comment' ? { oneOf: commentReading } : 'read');

/** Who may read what entries of a kind were, and who changed them. */
export const logGate = (kind: Kind): Requirement =>
  kind === 'comment' ? { allOf: ['read-log', { oneOf: commentReading }] } : 'read-log';

/** Whether an actor may see entries of a kind at all. */
export const seesKind = (actor: Actor, kind: Kind): boolean => isPermitted(readGate(kind), actor, true);

const changes: ReadonlySet<Action> = new Set(['create', 'edit', 'archive', 'merge', 'import']);
const ofCollections: ReadonlySet<Action> = new Set(['create', 'import', 'verify', 'administer']);

const allowedOn = (actor: Actor, kind: Kind, owner: boolean): Action[] =>
  allowedActions(actor.roles, owner, kind).filter((action) => action !== 'merge' || canMerge(kind));

/** What roles allow on an entry: nothing changes in the past, and an archived entry is restored before it is edited. */
export const actionsOn = (
  actor: Actor,
  kind: Kind,
  { owner, archived, past }: { owner: boolean; archived: boolean; past: boolean },
): Action[] =>
  allowedOn(actor, kind, owner).filter(
    (action) => !ofCollections.has(action) && !(past && changes.has(action)) && !(archived && action === 'edit'),
  );

/** What roles allow on a list. */
export const actionsOnList = (actor: Actor, kind: Kind, past: boolean): Action[] =>
  allowedOn(actor, kind, false).filter((action) => !(past && changes.has(action)));
