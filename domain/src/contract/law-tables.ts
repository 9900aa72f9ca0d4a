import { z } from 'zod';
import { type Endpoints, json } from '#contract/endpoint.ts';
import { typeName } from '#contract/entries.ts';
import { fieldFilters, type FilterQuery } from '#contract/entry-endpoints.ts';
import { allowed, listOf, paginated, pagination, time } from '#contract/parameters.ts';
import { valuesShape } from '#contract/values.ts';
import type { EntryValues, LawKind } from '#registers/registers.ts';
import { lawRowStatuses } from '#vocabulary/law.ts';

const parameters = {
  q: z.string().max(200).default('').describe('Words a row must hold, in any language'),
  own: z.enum(['yes', 'no']).default('no').describe('Only rows this register corrects or adds'),
  key: z.string().max(100).optional().describe('Only the row with this key'),
  ...pagination(100),
};
const common = z.strictObject(parameters);

const queryOf = (
  kind: LawKind,
): z.ZodType<z.output<typeof common> & Readonly<Record<string, unknown>>, z.input<typeof common> & FilterQuery> =>
  z.strictObject({ ...parameters, ...fieldFilters(kind) });

const entry = z.strictObject({
  id: z.string(),
  version: z.int(),
  title: z.string(),
  changedAt: time,
  changedBy: z.string(),
});

// What an entry says is shaped when a row is looked at: the schemas of a kind take a while.
const rowValues = <K extends LawKind>(kind: K): z.ZodType<EntryValues<K>> => z.lazy(() => valuesShape(kind));

const rowShape = <K extends LawKind>(kind: K) =>
  z.strictObject({
    key: z.string(),
    status: z.enum(lawRowStatuses.terms.map(({ code }) => code)).describe('How the row comes to stand there'),
    values: rowValues(kind),
    supplied: rowValues(kind).optional().describe('What the product supplies, where an entry stands in its place'),
    entry: entry.optional().describe('The entry that corrects or adds it'),
  });

/** A row of a law table with the values of the entry that says it, or would. */
export type LawRowAnswer<K extends LawKind = LawKind> = z.output<ReturnType<typeof rowShape<K>>>;

const pageShape = <K extends LawKind>(kind: K) =>
  z
    .strictObject({
      items: listOf(rowShape(kind)),
      ...paginated,
      checkedOn: z.string().describe('The day the supplied table was last checked'),
      may: allowed,
    })
    .meta({ id: `LawTable${typeName(kind)}` });

/** The endpoints of a law table; `:kind` stands for the plural of its entries. */
export const lawEndpoints = <K extends LawKind>(kind: K) =>
  ({ 'GET /law/:kind': { query: queryOf(kind), answer: json(pageShape(kind)) } }) satisfies Endpoints;

/** The endpoints of a law table. */
export type LawEndpoints<K extends LawKind = LawKind> = ReturnType<typeof lawEndpoints<K>>;
