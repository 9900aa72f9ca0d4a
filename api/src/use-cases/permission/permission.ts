import { type Action, roleFor, type Role } from 'domain/core';
import type { Actor } from '#use-cases/actor/actor.ts';
import { problem } from '#use-cases/problems/problem.ts';

/** What an actor must be allowed to pass: an action on something at least, or everywhere; one of several, or all of them. */
type Requirement =
  | Action
  | { readonly everywhere: Action }
  | { readonly oneOf: readonly Requirement[] }
  | { readonly allOf: readonly Requirement[] };

/** Who is let through to a route. Whether it is allowed on the very thing asked for is decided where that is read or written. */
export type Gate = 'anyone' | 'signed-in' | Requirement;

/** The role that lets an actor do something; refuses when there is none. `isOwner` says whether the thing at hand is its own. */
export function requireRole(action: Action, actor: Actor, isOwner = false): Role {
  const role = roleFor(action, actor.roles, isOwner);
  if (!role) throw problem('forbidden');
  return role;
}

/** Whether a role allows an actor an action everywhere. */
export const isAllowed = (action: Action, actor: Actor): boolean => roleFor(action, actor.roles) !== undefined;

/** Whether a gate lets an actor through who is signed in. */
export function passes(gate: Gate, actor: Actor): boolean {
  if (gate === 'anyone' || gate === 'signed-in') return true;
  if (typeof gate === 'string') return roleFor(gate, actor.roles, true) !== undefined;
  if ('everywhere' in gate) return isAllowed(gate.everywhere, actor);
  return 'oneOf' in gate ? gate.oneOf.some((one) => passes(one, actor)) : gate.allOf.every((one) => passes(one, actor));
}

/** A gate as a person reads it. */
export function gateText(gate: Gate): string {
  if (typeof gate === 'string') return gate;
  if ('everywhere' in gate) return `${gate.everywhere} everywhere`;
  return 'oneOf' in gate ? gate.oneOf.map(gateText).join(' or ') : gate.allOf.map(gateText).join(', and ');
}
