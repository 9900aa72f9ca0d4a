import { accountWorks, type Signature } from 'domain/core';
import type { AccountsByName } from '#use-cases/accounts/account-book.ts';
import type { Actor } from '#use-cases/actor/actor.ts';
import { permit } from '#use-cases/permission/permission.ts';

/** Returns actor, role and reason of a change by the accounts in the turn of writing; refuses without permission. */
export type Authorize = (accounts: AccountsByName, at: string) => Omit<Signature, 'at'>;

/** An actor with the roles its account has by now; a token keeps the one it was made for. */
function withCurrentRoles(actor: Actor, accounts: AccountsByName, at: string): Actor {
  if (actor.session === undefined) return actor;
  const account = accounts.get(actor.name);
  return { ...actor, roles: account && accountWorks(account, at) ? account.roles : [] };
}

/** The signature of a change by an administrator. */
export const asAdministrator =
  (actor: Actor, reason?: string): Authorize =>
  (accounts, at) => ({
    actor: actor.name,
    role: permit('administer', withCurrentRoles(actor, accounts, at)),
    ...(reason && { reason }),
  });

/** The signature of a change of the own account, which needs no role. */
export const asSelf =
  (name: string): Authorize =>
  () => ({ actor: name, role: 'self' });
