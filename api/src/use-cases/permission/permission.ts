import { type Action, roleFor, type Role } from 'domain/core';
import { problem } from '#use-cases/problems/problem.ts';
import type { Actor } from '#use-cases/actor/actor.ts';

/** The role that lets an account do something; refuses when there is none. `isOwner` says whether the thing at hand is its own. */
export function roleTo(action: Action, account: Actor, isOwner = false): Role {
  const role = roleFor(action, account.roles, isOwner);
  if (!role) throw problem('forbidden');
  return role;
}

/** Refuses who may not do something anywhere, not even on what they own. */
export const mayAtAll = (action: Action, account: Actor): void => void roleTo(action, account, true);
