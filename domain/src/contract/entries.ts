import { z } from 'zod';
import { entryPage } from '#contract/entry-page.ts';
import { allowed, listOf, names, paginated, time } from '#contract/parameters.ts';
import { valuesShape } from '#contract/values.ts';
import { agreementValidities } from '#derived/agreements.ts';
import { type Effective } from '#derived/inheritance.ts';
import { schemaOf } from '#entries/schema.ts';
import type { AnyValues } from '#entries/values.ts';
import type { Fields } from '#model/field.ts';
import { type EntryValues, type Kind, registers } from '#registers/registers.ts';

/** `DataCategory` of `data-category`: what a kind is called in the API's description. */
export const typeName = (kind: Kind): string =>
  kind.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

const head = z.strictObject({
  id: z.string(),
  version: z.int().min(1),
  archived: z.boolean(),
  redacted: z.literal(true).optional(),
  changedAt: time,
  changedBy: z.string(),
  title: z.string(),
});

/** A statement of the record itself, or of its organisation (`from`). */
const inherited = <T>(value: z.ZodType<T>) =>
  listOf(z.strictObject({ value, note: z.string().optional(), from: z.string().optional() }));

type InheritedOf<P extends keyof Effective> = Effective[P][number]['value'];

const measures = inherited(z.string());
const row = z.looseObject({});

const ofActivity = {
  derived: z.strictObject({
    flags: z.strictObject({
      specialCategories: listOf(z.string()),
      criminalData: z.boolean(),
      nationalId: z.boolean(),
      thirdCountries: listOf(z.string()),
    }),
    effective: z.strictObject({
      securityMeasures: measures,
      retention: inherited(z.string()),
      disclosures: inherited(row as unknown as z.ZodType<InheritedOf<'disclosures'>>),
      transfers: inherited(row as unknown as z.ZodType<InheritedOf<'transfers'>>),
    }),
    parties: listOf(
      z.strictObject({
        id: z.string(),
        engager: z.string().optional(),
        tier: z.int(),
        countries: listOf(z.string()),
        role: z.string().optional(),
      }),
    ).describe('Everyone the data reach, through chains too'),
    sensitive: z
      .record(
        z.string(),
        z.strictObject({ special: listOf(z.string()), criminal: z.boolean(), nationalId: z.boolean() }),
      )
      .describe('The sensitive ones among its categories of data, by reference'),
  }),
};
const ofProcessorRecord = {
  derived: z.strictObject({ effective: z.strictObject({ securityMeasures: measures }) }),
};
const ofRecipient = {
  derived: z.strictObject({
    tier: z.int().nullable().describe('How many steps from us; null when no chain leads to it'),
    places: listOf(z.strictObject({ tier: z.int(), through: listOf(z.string()) })),
  }),
};

/** What is derived for a kind beside its values, by kind; nothing for the others. */
const derivedShapes: Partial<Record<Kind, { readonly derived: z.ZodType }>> = {
  activity: ofActivity,
  'processor-record': ofProcessorRecord,
  recipient: ofRecipient,
};

interface DerivedAnswers {
  activity: { readonly derived: z.output<typeof ofActivity.derived> };
  'processor-record': { readonly derived: z.output<typeof ofProcessorRecord.derived> };
  recipient: { readonly derived: z.output<typeof ofRecipient.derived> };
}
type DerivedAnswer<K extends Kind> = K extends keyof DerivedAnswers ? DerivedAnswers[K] : unknown;

const whole = head.extend({
  createdAt: time,
  names,
  codes: z
    .record(z.string(), z.string())
    .describe('What the codes of large vocabularies are called that the entry holds, in the reader’s language'),
  may: allowed.describe('What the account may do here'),
  page: entryPage.optional().describe('What its page shows beside it, when that was asked for'),
});

/** The values of an answer: of a kind that is known only when it runs, they are read by its fields. */
type AnsweredValues<K extends Kind> = Kind extends K ? AnyValues : EntryValues<K>;

/** An entry as it is answered, whole. */
export type EntryAnswer<K extends Kind = Kind> = z.output<typeof whole> & {
  readonly kind: K;
  readonly values: AnsweredValues<K>;
} & DerivedAnswer<K>;

/** The shape of {@link EntryAnswer}. */
export const entryShape = <K extends Kind>(kind: K): z.ZodType<EntryAnswer<K>> =>
  whole
    .extend({ kind: z.literal(kind), values: valuesShape(kind), ...derivedShapes[kind] })
    .meta({ id: typeName(kind), description: registers[kind].about.en }) as unknown as z.ZodType<EntryAnswer<K>>;

/** What is worked out of an entry for the columns of its list; only what its kind has columns for. */
const listFacts = z.strictObject({
  letters: z
    .union([z.literal('exempt'), z.record(z.string(), z.int())])
    .describe(
      'How much the letters of Article 30 lack that are not complete; 0 for one that is not begun. `exempt` when none is asked for (Art. 30(5))',
    )
    .optional(),
  findings: z.int().describe('Open findings of what the law asks for').optional(),
  sensitive: listOf(z.enum(['special', 'criminal', 'national-id'])).optional(),
  outsideEea: listOf(z.string()).describe('Codes of the countries outside the EEA its data reach').optional(),
  usedIn: z.int().describe('Entries that refer to it').optional(),
  erased: listOf(z.string()).describe('The retention schedules its data are kept under').optional(),
  agreement: z.enum(agreementValidities).describe('How its data processing agreement stands').optional(),
  where: z
    .strictObject({ countries: listOf(z.string()).describe('Codes of the countries'), notStated: z.boolean() })
    .describe('Where a recipient is and processes; whether the source does not state it')
    .optional(),
});
export type ListFacts = z.output<typeof listFacts>;

const listed = head.extend({ facts: listFacts.optional(), may: allowed });

/** An entry in a list: of its values, the title and the listed fields. */
export type ListedEntry<K extends Kind = Kind> = z.output<typeof listed> & {
  readonly kind: K;
  readonly values: AnsweredValues<K>;
};

const list = z.strictObject({
  names: names.describe(
    'The titles of the entries a page refers to, by reference, and of the countries in `facts`, by code',
  ),
  ...paginated,
  may: allowed.describe('What the account may do with the list'),
});

/** One page of the entries of a kind. */
export type EntryList<K extends Kind = Kind> = z.output<typeof list> & { readonly items: readonly ListedEntry<K>[] };

/** The fields of a kind that lists show: those marked so, and the one an entry is called by. */
function listedFields(kind: Kind): string[] {
  const { fields, title } = registers[kind];
  return Object.entries(fields as Fields).flatMap(([name, field]) =>
    field.list !== undefined || name === title ? [name] : [],
  );
}

/** The shape of {@link EntryList}. */
export function listShape<K extends Kind>(kind: K): z.ZodType<EntryList<K>> {
  const { shape } = schemaOf(kind);
  const values = z.strictObject(
    Object.fromEntries(listedFields(kind).flatMap((name) => (shape[name] ? [[name, shape[name]]] : []))),
  );
  return list
    .extend({ items: listOf(listed.extend({ kind: z.literal(kind), values })) })
    .meta({ id: `${typeName(kind)}List` }) as unknown as z.ZodType<EntryList<K>>;
}
