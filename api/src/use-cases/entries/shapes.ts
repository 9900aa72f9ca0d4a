import { actions, entryActions, type Kind, kinds, registers } from 'domain/core';
import { schemaOf } from 'domain/schema';
import { z } from 'zod';
import { listedOf } from '#use-cases/entries/facts.ts';
import { optionalReason, requiredReason } from '#use-cases/entries/reason.ts';

/** `DataCategory` of `data-category`: what a kind is called in the API's description. */
const typeName = (kind: Kind): string => kind.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

const kindName = z.enum(kinds);
const time = z.iso.datetime();
const names = z.record(z.string(), z.string()).describe('The title of every entry the answer refers to, by reference');
const may = z.array(z.enum(actions)).describe('What the account may do here');

const head = (kind: Kind) => ({
  kind: z.literal(kind),
  id: z.string(),
  version: z.int().min(1),
  archived: z.boolean(),
  redacted: z.literal(true).optional(),
  changedAt: time,
  changedBy: z.string(),
  title: z.string(),
});

const place = z.object({ tier: z.int(), through: z.array(z.string()) });
const flags = z.object({
  specialCategories: z.array(z.string()),
  criminalData: z.boolean(),
  nationalId: z.boolean(),
  thirdCountries: z.array(z.string()),
});
const stated = z.array(z.looseObject({ value: z.unknown(), from: z.string().optional() }));
const effective = z.object({
  securityMeasures: stated,
  retention: stated,
  disclosures: stated,
  transfers: stated,
});

const derived = (kind: Kind) => {
  if (kind === 'activity') return { derived: z.looseObject({ flags, effective }) };
  if (kind === 'processor-record')
    return { derived: z.looseObject({ effective: z.object({ securityMeasures: stated }) }) };
  if (kind === 'recipient') return { derived: z.looseObject({ tier: z.int().nullable(), places: z.array(place) }) };
  return {};
};

type ValuesShape = ReturnType<typeof schemaOf>;

/** An entry as it is answered, whole. */
const entry = (kind: Kind, values: ValuesShape) =>
  z
    .object({ ...head(kind), createdAt: time, values, names, may, ...derived(kind) })
    .meta({ id: typeName(kind), description: registers[kind].about.en });

/** One page of the entries of a kind. */
const page = (kind: Kind) => {
  const listed = Object.keys({ ...listedOf(kind), [registers[kind].title]: true });
  const { shape } = schemaOf(kind);
  const values = z.strictObject(
    Object.fromEntries(listed.flatMap((name) => (shape[name] ? [[name, shape[name]]] : []))),
  );
  return z
    .object({
      items: z.array(z.object({ ...head(kind), values, may })),
      names,
      total: z.int(),
      page: z.int(),
      size: z.int(),
      may,
    })
    .meta({ id: `${typeName(kind)}List` });
};

const change = z.object({
  path: z.string().describe('Names and row ids'),
  kind: z.enum(['added', 'removed', 'changed']),
  label: z.string(),
  before: z.string(),
  after: z.string(),
});

const written = {
  version: z.int(),
  at: time,
  actor: z.string(),
  role: z.string(),
  action: z.enum(entryActions),
  reason: z.string().optional(),
  archived: z.boolean(),
  redacted: z.literal(true).optional(),
};

/** The versions of an entry. */
const history = z
  .object({ items: z.array(z.object({ ...written, changes: z.array(change) })) })
  .meta({ id: 'History' });

const difference = z.object({ from: z.int(), to: z.int(), changes: z.array(change) }).meta({ id: 'Difference' });

const version = (kind: Kind, values: ValuesShape) =>
  z.object({ kind: z.literal(kind), id: z.string(), ...written, values }).meta({ id: `${typeName(kind)}Version` });

const uses = z
  .object({
    items: z.array(
      z.object({
        kind: kindName,
        id: z.string(),
        title: z.string(),
        archived: z.boolean(),
        path: z.string(),
        label: z.string(),
      }),
    ),
    total: z.int().describe('Entries that refer to it'),
    page: z.int(),
    size: z.int(),
  })
  .meta({ id: 'Uses' });

/** What may be sent as values: rows may come without an id, they get one. */
function sentSchema(kind: Kind): object {
  const { $schema: _, $defs: __, ...schema } = z.toJSONSchema(schemaOf(kind), { io: 'input', unrepresentable: 'any' });
  const text = JSON.stringify(schema).replaceAll('#/$defs/', '#/components/schemas/');
  return JSON.parse(text.replaceAll(/,?"required":\["id"\]/g, '')) as object;
}

const sentValues = (kind: Kind) =>
  z.unknown().meta({
    id: `${typeName(kind)}Input`,
    override: ({ jsonSchema }) => void Object.assign(jsonSchema, sentSchema(kind)),
  });

/** What is sent to make or to change an entry. The values are read by the kind's own schema once rows have their ids. */
function sent(kind: Kind) {
  const values = sentValues(kind);
  return {
    created: z.strictObject({ values }).meta({ id: `New${typeName(kind)}` }),
    changed: z.strictObject({ values, reason: optionalReason }).meta({ id: `Changed${typeName(kind)}` }),
  };
}

const because = z.strictObject({ reason: requiredReason }).meta({ id: 'Because' });

/** Every shape the routes of a kind take and answer. */
export function shapesOf(kind: Kind) {
  const values = schemaOf(kind).meta({ id: `${typeName(kind)}Values` });
  return {
    entry: entry(kind, values),
    page: page(kind),
    version: version(kind, values),
    history,
    difference,
    uses,
    ...sent(kind),
    because,
  };
}
