import { type Entry, isDate, type Kind, type Language, listUseOf, type RegisterState } from 'domain/core';
import type { Issue } from 'domain/schema';
import { z } from 'zod';
import { actionsOn, actionsOnList, mustSeeKind, ownedBy, personsBehind, sees } from '#use-cases/entries/access.ts';
import { entryAt, listedJson, listedOf, listedReferences, nameJson } from '#use-cases/entries/facts.ts';
import { roleTo } from '#use-cases/permission/permission.ts';
import { problem } from '#use-cases/problems/problem.ts';
import type { Actor } from '#use-cases/actor/actor.ts';
import { filterBy } from '#use-cases/lists/filters.ts';
import type { Test } from '#use-cases/lists/marks.ts';
import { keyFor } from '#use-cases/lists/sort-keys.ts';
import type { Choice } from '#use-cases/lists/view.ts';
import type { Views } from '#use-cases/lists/views.ts';

/** A whole number of an address. */
export const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.int().min(least).max(most))
    .meta({
      override: ({ jsonSchema }) =>
        void Object.assign(jsonSchema, { type: 'integer', minimum: least, maximum: most, pattern: undefined }),
    });

/** A calendar date to look back to. */
export const asOfDate = z
  .string()
  .refine(isDate, { params: { code: 'not-a-date' } })
  .meta({ format: 'date' });

/** The parameters every list takes, beside its own fields. */
export const listParameters = {
  q: z.string().max(500).default('').describe('Words that must all occur somewhere in the entry'),
  sort: z
    .string()
    .max(60)
    .default('title')
    .describe('title, id, changedAt or a sortable field; a minus in front turns the order round'),
  page: wholeNumber(1, 1_000_000).default(1),
  size: wholeNumber(1, 500).default(50),
  as_of: asOfDate.optional().describe('The register as it stood at the end of this date'),
  archived: z.enum(['no', 'yes', 'all']).default('no').describe('Live entries, archived ones, or both'),
};

const listQuery = z.looseObject(listParameters);
/** A query of a list as it was read. */
export type ListQuery = z.infer<typeof listQuery>;

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [String(value)]);

/** What is asked of every entry before any filter. */
const ofArchive: Readonly<Record<ListQuery['archived'], readonly Test[]>> = {
  all: [],
  yes: [{ name: 'archived', passes: (entry) => entry.archived }],
  no: [{ name: 'live', passes: (entry) => !entry.archived }],
};

/** What was chosen of a kind by a query that has been read: every parameter that is not a list's own names a field. */
export function chosen(kind: Kind, query: Pick<ListQuery, 'q' | 'sort' | 'archived'>, language: Language): Choice {
  const filters = Object.entries(query).filter(([name]) => !Object.hasOwn(listParameters, name));
  const read = filters.map(([name, value]) => ({
    ...filterBy(kind, name, texts(value)),
    name: JSON.stringify([name, value]),
  }));
  const issues: Issue[] = read.flatMap((filter) => ('issue' in filter ? [filter.issue] : []));
  if (!keyFor(kind, query.sort.replace(/^-/, ''), language)) issues.push({ path: ['sort'], code: 'unknown-field' });
  if (issues.length > 0) throw problem('invalid', { issues });
  const tests = read.flatMap((filter) => ('passes' in filter ? [filter] : []));
  return { kind, sort: query.sort, language, query: query.q, tests: [...ofArchive[query.archived], ...tests] };
}

/** Who reads a list: what they may do, and which persons of the register they are. */
interface Reader {
  readonly account: Actor;
  readonly persons: ReadonlySet<string>;
  readonly past: boolean;
}

/** `may` of each entry of a page as JSON; there are only four of them. */
function mayJson({ account, persons, past }: Reader): (entry: Entry) => string {
  const made = new Map<string, string>();
  return (entry) => {
    const [owner, { archived }] = [ownedBy(entry, persons), entry];
    const name = `${owner} ${archived}`;
    const json = made.get(name) ?? JSON.stringify(actionsOn(account, entry.kind, { owner, archived, past }));
    made.set(name, json);
    return json;
  };
}

function namesJson(state: RegisterState, page: readonly Entry[]): string {
  const named = [...new Set(page.flatMap(listedReferences))].flatMap((id) => entryAt(state, id) ?? []);
  return `{${named.map(nameJson).join(',')}}`;
}

/** One page as JSON, put together from parts that were made once. */
function pageJson(
  all: readonly Entry[],
  { page, size, kind }: ListQuery & { readonly kind: Kind },
  state: RegisterState,
  reader: Reader,
): string {
  const shown = all.slice((page - 1) * size, page * size);
  const may = mayJson(reader);
  const items = shown.map((entry) => `${listedJson(entry)},"may":${may(entry)}}`).join(',');
  return (
    `{"items":[${items}],"names":${namesJson(state, shown)},"total":${all.length},"page":${page},"size":${size},` +
    `"may":${JSON.stringify(actionsOnList(reader.account, kind, reader.past))}}`
  );
}

/** One page of the entries of a kind, as JSON. */
export async function listEntries(
  views: Views,
  account: Actor,
  kind: Kind,
  query: ListQuery,
  language: Language,
): Promise<Buffer> {
  mustSeeKind(account, kind);
  const past = query.as_of !== undefined;
  if (past) roleTo('as-of', account);
  const choice = chosen(kind, query, language);
  const { state, view } = await views.at(query.as_of);
  const found = await view.select(choice);
  const all = kind === 'comment' ? found.filter((entry) => sees(account, entry)) : found;
  const reader = { account, persons: personsBehind(account, state), past };
  // Who reads alike gets the same page: by roles, and by what one owns.
  const name = JSON.stringify([kind, query, account.roles, ...reader.persons]);
  return views.pages.get(name, all, () => pageJson(all, { ...query, kind }, state, reader));
}

/** The fields of a kind as filters of an address. */
export const fieldFilters = (kind: Kind) =>
  Object.fromEntries(
    Object.entries(listedOf(kind))
      .filter(([, field]) => listUseOf(field).filter)
      .map(([name, field]) => [
        name,
        z
          .union([z.string().max(500), z.array(z.string().max(500)).max(100)])
          .optional()
          .describe(field.label.en),
      ]),
  );

/** The query of a list of a kind: its own fields are filters. */
export const listQueryOf = (kind: Kind) => z.strictObject({ ...listParameters, ...fieldFilters(kind) });
