import { accountWorks, type Signature } from 'domain/core';
import type { AccountsByName } from '#use-cases/accounts/account-book.ts';
import type { Actor } from '#use-cases/actor/actor.ts';
import { permit } from '#use-cases/permission/permission.ts';

/** Says who does something and why, on the accounts as they stand in the turn of writing; refuses who may not. */
export type Authorize = (accounts: AccountsByName, at: string) => Omit<Signature, 'at'>;

/** An actor with the roles its account has by now; a token keeps the one it was made for. */
function withCurrentRoles(actor: Actor, accounts: AccountsByName, at: string): Actor {
  if (actor.session === undefined) return actor;
  const account = accounts.get(actor.name);
  return { ...actor, roles: account && accountWorks(account, at) ? account.roles : [] };
}

/** What is done to accounts by who administers them. */
export const asAdministrator =
  (actor: Actor, reason?: string): Authorize =>
  (accounts, at) => ({
    actor: actor.name,
    role: permit('administer', withCurrentRoles(actor, accounts, at)),
    ...(reason && { reason }),
  });

/** What is done to one's own account, which needs no role. */
export const asSelf =
  (name: string): Authorize =>
  () => ({ actor: name, role: 'self' });
