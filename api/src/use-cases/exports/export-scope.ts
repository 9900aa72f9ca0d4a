import { type Entry, type RegisterState, type Role, roleFor } from 'domain/core';
import type { Table } from 'domain/csv';
import { ownedBy, personsBehind } from '#use-cases/entries/access.ts';
import type { TheRegister } from '#use-cases/entries/register.ts';
import { choosing, type ExportWish, filtersIn } from '#use-cases/exports/export-query.ts';
import { roleTo } from '#use-cases/permission/permission.ts';
import { problem } from '#use-cases/problems/problem.ts';
import type { Actor } from '#use-cases/actor/actor.ts';
import { chosen } from '#use-cases/lists/list.ts';
import type { Views } from '#use-cases/lists/views.ts';

/** What a scope is found in. */
export interface ScopeShelf {
  readonly register: TheRegister;
  readonly views: Views;
}

/** What somebody gets: in which role, the register they see, and which entries of it. */
export interface Scope {
  readonly role: Role;
  readonly state: RegisterState;
  readonly includes: (entry: Entry) => boolean;
}

/** The role that lets an account export a table, and whether only its own entries. Nobody owns a recipient. */
function reachOf(account: Actor, { kind }: Table): { role: Role; ownOnly: boolean } {
  const role = roleFor('export', account.roles);
  if (role) return { role, ownOnly: false };
  if (kind === 'recipient') throw problem('forbidden');
  return { role: roleTo('export', account, true), ownOnly: true };
}

type Includes = Scope['includes'];

const everything: Includes = () => true;

/** The entries a search and filters choose, as a list of the kind would. */
async function chosenBy({ views }: ScopeShelf, { table, query, language }: ExportWish): Promise<Includes> {
  const choice = chosen(table.kind, { sort: 'id', ...choosing(query) }, language);
  if (!filtersIn(query)) return everything;
  const { view } = await views.at(query.as_of);
  const ids = new Set((await view.select(choice)).map(({ id }) => id));
  return ({ id }) => ids.has(id);
}

/** The entries an account owns as the register stands: what it owned once is not its own any more. */
function ownedIn(now: RegisterState, account: Actor): Includes {
  const persons = personsBehind(account, now);
  const owned = new Set(
    [...now.entries.activity.values(), ...now.entries['processor-record'].values()]
      .filter((entry) => ownedBy(entry, persons))
      .map(({ id }) => id),
  );
  return ({ id }) => owned.has(id);
}

/** Finds what an account gets; refuses who may not export, or may not look back. Nothing is in force before approvals exist. */
export async function scopeOf(shelf: ScopeShelf, account: Actor, wish: ExportWish): Promise<Scope> {
  const { as_of: date, versions } = wish.query;
  const { role, ownOnly } = reachOf(account, wish.table);
  if (date !== undefined) roleTo('as-of', account, ownOnly);
  const isChosen = await chosenBy(shelf, wish);
  const now = await shelf.register.current();
  const isOwn = ownOnly ? ownedIn(now, account) : everything;
  const includes: Includes = (entry) => versions === 'working' && isChosen(entry) && isOwn(entry);
  const state = date === undefined ? now : await shelf.register.asOf(date);
  return { role, state, includes };
}
