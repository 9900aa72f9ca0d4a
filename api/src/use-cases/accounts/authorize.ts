import { accountWorks, type Role, roles as everyRole, type Signature } from 'domain/core';
import type { AccountsByName } from '#use-cases/accounts/account-book.ts';
import { type Actor, commandLine } from '#use-cases/actor/actor.ts';
import { permit } from '#use-cases/permission/permission.ts';

/** Returns actor, role and reason of a change by the accounts in the turn of writing; refuses without permission. */
export type Authorize = (accounts: AccountsByName, at: string) => Omit<Signature, 'at'>;

/** The roles an account has, while it works. */
export function rolesOf(name: string, accounts: AccountsByName, at: string): readonly Role[] {
  if (name === commandLine) return everyRole;
  const account = accounts.get(name);
  return account && accountWorks(account, at) ? account.roles : [];
}

/** An actor with the roles its account has by now; of a token, the one it was made for while its account has it. */
function withCurrentRoles(actor: Actor, accounts: AccountsByName, at: string): Actor {
  const present = rolesOf(actor.account, accounts, at);
  return {
    ...actor,
    roles: actor.session === undefined ? actor.roles.filter((role) => present.includes(role)) : present,
  };
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
