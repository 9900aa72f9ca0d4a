import { type EntryList, type ListFacts, listParameters, type ListQuery } from 'domain/contract';
import { countryName, type Entry, type Kind, type Language, type RegisterState } from 'domain/core';
import type { Issue } from 'domain/schema';
import { actionsOn, actionsOnList, ownedBy, personsBehind, maySee } from '#use-cases/entries/entry-permissions.ts';
import { entryAt, listedJson, listedReferences, nameJson } from '#use-cases/entries/entry-facts.ts';
import { permit } from '#use-cases/permission/permission.ts';
import { problem } from '#use-cases/problems/problem.ts';
import type { Actor } from '#use-cases/actor/actor.ts';
import { filtersIn } from '#use-cases/lists/filters.ts';
import type { Test } from '#use-cases/lists/filter-bitmaps.ts';
import { keyFor } from '#use-cases/lists/sort-keys.ts';
import type { ListSelection } from '#use-cases/lists/list-index.ts';
import { countriesIn, derivedColumnsOf, type FactSources, namedIn } from '#use-cases/lists/list-facts.ts';
import { Serialized } from '#use-cases/lists/serialized.ts';
import type { ListIndexes } from '#use-cases/lists/list-indexes.ts';

const today = (): string => new Date().toISOString().slice(0, 10);

/** The test of every entry before any filter. */
const ofArchive: Readonly<Record<ListQuery['archived'], readonly Test[]>> = {
  all: [],
  yes: [{ name: 'archived', passes: (entry) => entry.archived }],
  no: [{ name: 'live', passes: (entry) => !entry.archived }],
};

/** What was chosen of a kind by a query that has been read: every parameter that is not a list's own names a field. */
export function selectionOf(
  kind: Kind,
  query: Pick<ListQuery, 'q' | 'sort' | 'archived'>,
  language: Language,
): ListSelection {
  const fields = Object.entries(query).filter(([name]) => !Object.hasOwn(listParameters, name));
  const { filters, issues: wrong } = filtersIn(kind, Object.fromEntries(fields));
  const issues: Issue[] = [...wrong];
  if (!keyFor(kind, query.sort.replace(/^-/, ''), language)) issues.push({ path: ['sort'], code: 'unknown-field' });
  if (issues.length > 0) throw problem('invalid', { issues });
  return { kind, sort: query.sort, language, query: query.q, tests: [...ofArchive[query.archived], ...filters] };
}

/** The reader of a list: their permissions, and the persons of the register they are. */
interface Reader {
  readonly actor: Actor;
  readonly persons: ReadonlySet<string>;
  readonly past: boolean;
}

/** `may` of each entry of a page as JSON; there are only four of them. */
function mayJson({ actor, persons, past }: Reader): (entry: Entry) => string {
  const made = new Map<string, string>();
  return (entry) => {
    const [owner, { archived }] = [ownedBy(entry, persons), entry];
    const name = `${owner} ${archived}`;
    const json = made.get(name) ?? JSON.stringify(actionsOn(actor, entry.kind, { owner, archived, past }));
    made.set(name, json);
    return json;
  };
}

type FactsById = ReadonlyMap<string, ListFacts>;

/** The register a page is of, and the language it is read in. */
interface PageContext {
  readonly state: RegisterState;
  readonly language: Language;
}

/** The titles of what a page names: of the countries too, whose names take a browser as long to load as fifty rows to draw. */
function namesJson({ state, language }: PageContext, page: readonly Entry[], facts: FactsById | undefined): string {
  const all = page.flatMap(({ id }) => facts?.get(id) ?? []);
  const ids = [...page.flatMap(listedReferences), ...all.flatMap(namedIn)];
  const entries = [...new Set(ids)].flatMap((id) => entryAt(state, id) ?? []);
  const countries = [...new Set(all.flatMap(countriesIn))].map(
    (code) => `${JSON.stringify(code)}:${JSON.stringify(countryName(code, language))}`,
  );
  return `{${[...entries.map(nameJson), ...countries].join(',')}}`;
}

const pageOf = (all: readonly Entry[], { page, size }: Pick<ListQuery, 'page' | 'size'>): readonly Entry[] =>
  all.slice((page - 1) * size, page * size);

/** One page as JSON, put together from parts that were made once. */
function pageJson(
  all: readonly Entry[],
  { page, size, kind }: ListQuery & { readonly kind: Kind },
  context: PageContext,
  reader: Reader,
  facts?: FactsById,
): string {
  const shown = pageOf(all, { page, size });
  const may = mayJson(reader);
  const factsJson = ({ id }: Entry): string => (facts ? `,"facts":${JSON.stringify(facts.get(id))}` : '');
  const items = shown.map((entry) => `${listedJson(entry)}${factsJson(entry)},"may":${may(entry)}}`).join(',');
  return (
    `{"items":[${items}],"names":${namesJson(context, shown, facts)},"total":${all.length},"page":${page},"size":${size},` +
    `"may":${JSON.stringify(actionsOnList(reader.actor, kind, reader.past))}}`
  );
}

/** One page of the entries of a kind, as JSON. */
export async function listEntries(
  { lists, ...sources }: FactSources & { readonly lists: ListIndexes },
  actor: Actor,
  kind: Kind,
  query: ListQuery,
  language: Language,
): Promise<Serialized<EntryList>> {
  const past = query.as_of !== undefined;
  if (past) permit('as-of', actor);
  const choice = selectionOf(kind, query, language);
  const { state, index } = await lists.at(query.as_of);
  const found = await index.select(choice);
  const all = kind === 'comment' ? found.filter((entry) => maySee(actor, entry)) : found;
  const reader = { actor, persons: personsBehind(actor, state), past };
  const context = { state, language };
  // The cache key of a reader: roles, and owned entries.
  const name = JSON.stringify([kind, query, language, actor.roles, ...reader.persons]);
  if (derivedColumnsOf(kind).length === 0)
    return new Serialized(lists.pages.get(name, all, () => pageJson(all, { ...query, kind }, context, reader)));
  // Facts are worked out of other entries and the law of the day too.
  const moment = `${lists.changes} ${today()}`;
  const named = JSON.stringify([name, moment]);
  const known = lists.pages.known(named, all);
  if (known) return new Serialized(known);
  const facts = await lists.facts.of(sources, pageOf(all, query), { asOf: query.as_of, moment });
  return new Serialized(lists.pages.get(named, all, () => pageJson(all, { ...query, kind }, context, reader, facts)));
}
