import { type Entry, kinds, registers, type RegisterState, type Role } from 'domain/core';
import type { Table } from 'domain/tables';
import { ownedBy, personsBehind, readGate, maySee } from '#use-cases/entries/entry-permissions.ts';
import type { RegisterReader } from '#use-cases/entries/register-port.ts';
import { choosing, type ExportRequest, filtersIn } from '#use-cases/exports/export-query.ts';
import { isPermitted, permit } from '#use-cases/permission/permission.ts';
import type { Actor } from '#use-cases/actor/actor.ts';
import { selectionOf } from '#use-cases/lists/list.ts';
import type { ListIndexes } from '#use-cases/lists/list-indexes.ts';

/** What a scope is found in. */
export interface ScopeServices {
  readonly register: RegisterReader;
  readonly lists: ListIndexes;
}

/** What an actor gets: in which role, of which register, and which entries of it. */
export interface Scope {
  readonly role: Role;
  readonly state: RegisterState;
  readonly includes: (entry: Entry) => boolean;
}

/** The role that lets an actor export a table, and whether only its own entries. Owners own records of Article 30. */
function reachOf(actor: Actor, { kind }: Table): { role: Role; ownOnly: boolean } {
  permit(readGate(kind), actor, true);
  const ownOnly = registers[kind].record !== undefined && !isPermitted('export', actor);
  return { role: permit('export', actor, ownOnly), ownOnly };
}

/** Whether an actor gets anything of a table. */
export const mayExport = (actor: Actor, { kind }: Table): boolean =>
  isPermitted(readGate(kind), actor, true) && isPermitted('export', actor, registers[kind].record !== undefined);

type Includes = Scope['includes'];

const everything: Includes = () => true;

/** The entries a search and filters choose, as a list of the kind would. */
async function chosenBy({ lists }: ScopeServices, { table, query, language }: ExportRequest): Promise<Includes> {
  const choice = selectionOf(table.kind, { sort: 'id', ...choosing(query) }, language);
  if (!filtersIn(query)) return everything;
  const { index } = await lists.at(query.as_of);
  const ids = new Set((await index.select(choice)).map(({ id }) => id));
  return ({ id }) => ids.has(id);
}

/** The entries an actor owns as the register stands: what it owned once is not its own any more. */
function ownedIn(now: RegisterState, actor: Actor): Includes {
  const persons = personsBehind(actor, now);
  const owned = new Set(
    kinds
      .filter((kind) => registers[kind].record)
      .flatMap((kind) => [...now.entries[kind].values()])
      .filter((entry) => ownedBy(entry, persons))
      .map(({ id }) => id),
  );
  return ({ id }) => owned.has(id);
}

/** The scope of an export by the permissions of the actor; refuses without the permission to export or to read the past. Nothing is in force before approvals exist. */
export async function scopeOf(services: ScopeServices, actor: Actor, request: ExportRequest): Promise<Scope> {
  const { as_of: date, versions } = request.query;
  const { role, ownOnly } = reachOf(actor, request.table);
  if (date !== undefined) permit('as-of', actor, ownOnly);
  const isChosen = await chosenBy(services, request);
  const now = await services.register.current();
  const isOwn = ownOnly ? ownedIn(now, actor) : everything;
  const includes: Includes = (entry) =>
    versions === 'working' && maySee(actor, entry) && isChosen(entry) && isOwn(entry);
  const state = date === undefined ? now : await services.register.asOf(date);
  return { role, state, includes };
}
