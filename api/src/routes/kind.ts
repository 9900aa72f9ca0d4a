import { type EntryAnswer, type EntryEndpoints, entryEndpoints } from 'domain/contract';
import { type Entry, type Kind, registers, type RegisterState } from 'domain/core';
import { etagOf } from '#http/etag.ts';
import { type Call, type DeclareRoute, routesOf } from '#http/route.ts';
import type { EntryPages } from '#use-cases/entry-page/entry-page.ts';
import { entryAt } from '#use-cases/entries/entry-facts.ts';
import { presentEntry } from '#use-cases/entries/read-entry.ts';
import type { RegisterWriter } from '#use-cases/entries/register-port.ts';
import type { Evaluations } from '#use-cases/findings/evaluations.ts';
import type { ListIndexes } from '#use-cases/lists/list-indexes.ts';
import type { Journal } from '#storage/journal.ts';

/** What the routes of entries work with. */
export interface EntryServices {
  readonly register: RegisterWriter;
  readonly journal: Journal;
  readonly lists: ListIndexes;
  readonly evaluations: Evaluations;
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

/** A call reduced to its actor, its parameters and its language. */
export type AnyCall = Pick<Call, 'actor' | 'params' | 'language' | 'response'>;

export const idOf = ({ params }: Pick<Call, 'params'>): string => params['id'] ?? '';

/** The header of an answer that holds a version of an entry. */
export const versioned = { ETag: 'The version' } as const;

/** Answers with an entry as it stands in a register. */
export function answerEntry({ actor, response, language }: AnyCall, entry: Entry, state: RegisterState): EntryAnswer {
  response.set('ETag', etagOf(entry.version));
  return presentEntry({ actor, state, language }, entry);
}

/** Adds what the page of an entry shows beside it, when that was asked for: as it stands now, whenever the answer was made. */
export async function withPage(
  { register, pages }: EntryServices,
  { actor, language, query }: AnyCall & { readonly query: { readonly include?: 'page' | undefined } },
  answer: EntryAnswer,
): Promise<EntryAnswer> {
  if (!query.include) return answer;
  const entry = entryAt(await register.current(), answer.id);
  return entry ? { ...answer, page: await pages.of(entry, { actor, language }) } : answer;
}
