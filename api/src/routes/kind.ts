import { type EntryEndpoints, entryEndpoints } from 'domain/contract';
import { type Entry, type Kind, registers } from 'domain/core';
import { etagOf } from '#http/etag.ts';
import { type Call, type DeclareRoute, routesOf } from '#http/route.ts';
import type { EntryPages } from '#use-cases/entry-page/entry-page.ts';
import { presentEntry } from '#use-cases/entries/read-entry.ts';
import type { RegisterStore } from '#use-cases/entries/register-store.ts';
import type { ListIndexes } from '#use-cases/lists/list-indexes.ts';
import type { Journal } from '#storage/journal.ts';

/** What the routes of entries work with. */
export interface EntryServices {
  readonly register: RegisterStore;
  readonly journal: Journal;
  readonly lists: ListIndexes;
  readonly pages: EntryPages;
}

/** What the routes of one kind have in common. */
export interface KindRoutes {
  readonly kind: Kind;
  readonly many: string;
  readonly one: string;
  readonly path: string;
  readonly group: string;
  readonly route: DeclareRoute<EntryEndpoints>;
}

export function routesOfKind(kind: Kind): KindRoutes {
  const { path, plural, label } = registers[kind];
  return {
    kind,
    many: plural.en.toLowerCase(),
    one: label.en.toLowerCase(),
    path,
    group: plural.en,
    route: routesOf(entryEndpoints(kind), { kind: path }),
  };
}

/** A call of which only who asks, for what and in which language matters. */
export type AnyCall = Pick<Call, 'actor' | 'params' | 'language' | 'response'>;

export const idOf = ({ params }: Pick<Call, 'params'>): string => params['id'] ?? '';

/** The header of an answer that holds a version of an entry. */
export const versioned = { ETag: 'The version' } as const;

/** Answers with an entry as it stands now, and with what its page shows beside it when that was asked for. */
export async function answerEntry(
  { register, pages }: EntryServices,
  { actor, response, language }: AnyCall,
  entry: Entry,
  include: 'page' | undefined,
) {
  const state = await register.current();
  response.set('ETag', etagOf(entry.version));
  const whole = presentEntry({ actor, state, language }, entry);
  return include ? { ...whole, page: await pages.of(entry, { actor, language }) } : whole;
}
