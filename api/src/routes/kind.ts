import { type Entry, type Kind, registers } from 'domain/core';
import { entryFor, wholeEntry } from '#use-cases/entries/reading.ts';
import type { TheRegister } from '#use-cases/entries/register.ts';
import { shapesOf } from '#use-cases/entries/shapes.ts';
import { etagOf } from '#http/etag.ts';
import type { Call } from '#http/route.ts';
import type { Journal } from '#storage/journal.ts';
import type { Views } from '#use-cases/lists/views.ts';

/** What the routes of entries stand on. */
export interface Shelf {
  readonly register: TheRegister;
  readonly journal: Journal;
  readonly views: Views;
}

/** A call of which only who asks, for what and in which language matters. */
export type AnyCall = Call<unknown, unknown>;

/** What the routes of one kind have in common. */
export interface OfKind {
  readonly kind: Kind;
  readonly many: string;
  readonly one: string;
  /** The path of the list, and of one entry. */
  readonly list: string;
  readonly item: string;
  readonly group: string;
  readonly shapes: ReturnType<typeof shapesOf>;
}

export function aboutKind(kind: Kind): OfKind {
  const { path, plural, label } = registers[kind];
  return {
    kind,
    many: plural.en.toLowerCase(),
    one: label.en.toLowerCase(),
    list: `/${path}`,
    item: `/${path}/:id`,
    group: plural.en,
    shapes: shapesOf(kind),
  };
}

export const idOf = ({ params }: AnyCall): string => params['id'] ?? '';

/** The good end of a route that answers with a whole entry. */
export const wholeAnswer = ({ shapes }: OfKind) =>
  ({ status: 200, shape: shapes.entry, headers: { ETag: 'The version' } }) as const;

/** Answers with an entry as it stands now. */
export async function answerEntry({ register }: Shelf, { account, response }: AnyCall, entry: Entry): Promise<object> {
  response.set('ETag', etagOf(entry.version));
  return wholeEntry(account, await register.current(), entry);
}

/** The entry asked for as it stands now. */
export const entryNow = async ({ register }: Shelf, kind: Kind, call: AnyCall): Promise<Entry> =>
  entryFor(call.account, await register.current(), kind, idOf(call));
