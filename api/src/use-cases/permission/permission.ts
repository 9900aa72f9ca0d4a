import { type Action, roleFor, type Role } from 'domain/core';
import type { Actor } from '#use-cases/actor/actor.ts';
import { problem } from '#use-cases/problems/problem.ts';

/** What an actor must be allowed: an action on something at least, or everywhere; one of several, or all of them. */
export type Requirement =
  | Action
  | { readonly everywhere: Action }
  | { readonly oneOf: readonly Requirement[] }
  | { readonly allOf: readonly Requirement[] }
  /** By somebody at a browser: a token, which may have been copied, lets nobody else in. */
  | { readonly inPerson: Requirement };

/** The permission a route needs. Whether it holds for a single entry is decided where that is read or written. */
export type Gate = 'anyone' | 'signed-in' | Requirement;

/** The role by which an actor meets a requirement; the first one where several are needed. Nothing else asks the table of roles. */
function roleMeeting(requirement: Requirement, actor: Actor, isOwner: boolean): Role | undefined {
  if (typeof requirement === 'string') return roleFor(requirement, actor.roles, isOwner);
  if ('everywhere' in requirement) return roleFor(requirement.everywhere, actor.roles);
  if ('inPerson' in requirement)
    return actor.session === undefined ? undefined : roleMeeting(requirement.inPerson, actor, isOwner);
  if ('oneOf' in requirement)
    return requirement.oneOf.map((one) => roleMeeting(one, actor, isOwner)).find((role) => role !== undefined);
  const roles = requirement.allOf.map((one) => roleMeeting(one, actor, isOwner));
  return roles.includes(undefined) ? undefined : roles[0];
}

/**
 * Decides whether an actor may do something, and in which role. A change asks twice: at the gate, as though everything were the
 * actor's own, and in the turn of writing, by who owns the thing as it stands then; that role signs the lines.
 */
export function permit(requirement: Requirement, actor: Actor, isOwner = false): Role {
  const role = roleMeeting(requirement, actor, isOwner);
  if (!role) throw problem('forbidden');
  return role;
}

/** Whether something is to be shown to an actor. */
export const isPermitted = (requirement: Requirement, actor: Actor, isOwner = false): boolean =>
  roleMeeting(requirement, actor, isOwner) !== undefined;

/** A gate as a person reads it. */
export function gateText(gate: Gate): string {
  if (typeof gate === 'string') return gate;
  if ('everywhere' in gate) return `${gate.everywhere} everywhere`;
  if ('inPerson' in gate) return `${gateText(gate.inPerson)}, signed in with a password`;
  return 'oneOf' in gate ? gate.oneOf.map(gateText).join(' or ') : gate.allOf.map(gateText).join(', and ');
}
