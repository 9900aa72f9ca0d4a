import { z } from 'zod';
import { created, type Endpoints, json } from '#contract/endpoint.ts';
import { entryShape, listShape, typeName } from '#contract/entries.ts';
import { difference, history, uses, versionPair, versionShape } from '#contract/entry-past.ts';
import {
  mergedInto,
  mergePreview,
  mergePreviewQuery,
  mergeRequest,
  mergeResult,
  unmergeRequest,
  unmergeResult,
} from '#contract/merging.ts';
import { calendarDate, optionalReason, pagination, requiredReason } from '#contract/parameters.ts';
import { schemaOf } from '#entries/schema.ts';
import { type Fields, listUseOf } from '#model/field.ts';
import { type EntryValues, type Kind, registers } from '#registers/registers.ts';

/** The parameters every list takes, beside its own fields. */
export const listParameters = {
  q: z.string().max(500).default('').describe('Words that must all occur somewhere in the entry'),
  sort: z
    .string()
    .max(60)
    .default('title')
    .describe('title, id, changedAt or a sortable field; a minus in front turns the order round'),
  ...pagination(50),
  as_of: calendarDate.optional().describe('The register as it stood at the end of this date'),
  archived: z.enum(['no', 'yes', 'all']).default('no').describe('Live entries, archived ones, or both'),
};

const commonListQuery = z.strictObject(listParameters);

const filter = z.union([z.string().max(500), z.array(z.string().max(500)).max(100)]).optional();

const filtersByKind = new Map<Kind, Record<string, z.ZodOptional>>();

/** The listed fields of a kind as filters of an address: several values ask for any of them. */
export function fieldFilters(kind: Kind): Record<string, z.ZodOptional> {
  const known = filtersByKind.get(kind) ?? filtersOf(kind);
  filtersByKind.set(kind, known);
  return known;
}

const filtersOf = (kind: Kind): Record<string, z.ZodOptional> =>
  Object.fromEntries(
    Object.entries(registers[kind].fields as Fields).flatMap(([name, field]) =>
      listUseOf(field).filter ? [[name, filter.describe(field.label.en)]] : [],
    ),
  );

/** Filters of an address by the name of their field. */
export type FilterQuery = Readonly<Record<string, string | readonly string[] | number | undefined>>;

/** The query of a list as it was read. */
export type ListQuery = z.output<typeof commonListQuery> & Readonly<Record<string, unknown>>;

const listQuery = (kind: Kind): z.ZodType<ListQuery, z.input<typeof commonListQuery> & FilterQuery> =>
  z.strictObject({ ...listParameters, ...fieldFilters(kind) });

/** What may be sent as values: rows may come without an id, they get one. */
function sentSchema(kind: Kind): object {
  const { $schema: _, $defs: __, ...schema } = z.toJSONSchema(schemaOf(kind), { io: 'input', unrepresentable: 'any' });
  const text = JSON.stringify(schema).replaceAll('#/$defs/', '#/components/schemas/');
  return JSON.parse(text.replaceAll(/,?"required":\["id"\]/g, '')) as object;
}

/** The values of an entry as they are sent. They are read by the kind's own schema once rows have their ids. */
const sentValues = <K extends Kind>(kind: K): z.ZodType<unknown, EntryValues<K>> =>
  z.unknown().meta({
    id: `${typeName(kind)}Input`,
    override: ({ jsonSchema }: { jsonSchema: object }) => void Object.assign(jsonSchema, sentSchema(kind)),
  }) as unknown as z.ZodType<unknown, EntryValues<K>>;

const include = z
  .enum(['page'])
  .optional()
  .describe('page: with what its page shows beside it, such as what is found in it');
const written = z.strictObject({ include });
const because = z.strictObject({ reason: requiredReason }).meta({ id: 'Because' });

function endpointsOf<const K extends Kind>(kind: K) {
  const entry = json(entryShape(kind));
  const values = sentValues(kind);
  const moved = { query: written, body: because, fromVersion: true, answer: entry } as const;
  return {
    'GET /:kind': { query: listQuery(kind), answer: json(listShape(kind)) },
    'POST /:kind': {
      query: written,
      body: z.strictObject({ values }).meta({ id: `New${typeName(kind)}` }),
      answer: created(entry.shape),
    },
    'GET /:kind/:id': { query: z.strictObject({ as_of: calendarDate.optional(), include }), answer: entry },
    'PUT /:kind/:id': {
      query: written,
      body: z.strictObject({ values, reason: optionalReason }).meta({ id: `Changed${typeName(kind)}` }),
      fromVersion: true,
      answer: entry,
    },
    'POST /:kind/:id/archive': moved,
    'POST /:kind/:id/restore': moved,
    'GET /:kind/:id/where-used': { query: z.strictObject(pagination(200)), answer: json(uses) },
    'GET /:kind/:id/history': { answer: json(history) },
    'GET /:kind/:id/versions/:version': { answer: json(versionShape(kind)) },
    'GET /:kind/:id/diff': { query: versionPair, answer: json(difference) },
    'GET /:kind/:id/merge': { query: mergePreviewQuery, answer: json(mergePreview) },
    'POST /:kind/:id/merge': { body: mergeRequest, fromVersion: true, answer: json(mergeResult) },
    'GET /:kind/:id/merged': { answer: json(mergedInto) },
    'POST /:kind/:id/unmerge': { body: unmergeRequest, answer: json(unmergeResult) },
  } satisfies Endpoints;
}

/** The endpoints of the entries of a kind; `:kind` stands for its plural. Merging is for kinds whose entries may be merged. */
export type EntryEndpoints<K extends Kind = Kind> = ReturnType<typeof endpointsOf<K>>;

const made = new Map<Kind, unknown>();

/** The endpoints of the entries of a kind, made at their first use: the schemas of all kinds take a while. */
export function entryEndpoints<K extends Kind>(kind: K): EntryEndpoints<K> {
  const known = (made.get(kind) as EntryEndpoints<K> | undefined) ?? endpointsOf(kind);
  made.set(kind, known);
  return known;
}
