import { z } from 'zod';
import { typeName } from '#contract/entries.ts';
import { itemsOf, listOf, paginated, time, wholeNumber } from '#contract/parameters.ts';
import { valuesShape } from '#contract/values.ts';
import { entryActions } from '#entries/journal.ts';
import { type EntryValues, type Kind, kinds } from '#registers/registers.ts';

/** One difference between two versions, in words. */
export const changeAnswer = z.strictObject({
  path: z.string().describe('Names and row ids'),
  kind: z.enum(['added', 'removed', 'changed']),
  label: z.string(),
  before: z.string(),
  after: z.string(),
});

/** One difference between two versions, in words. */
export type ChangeAnswer = z.output<typeof changeAnswer>;

const written = {
  version: z.int(),
  at: time,
  actor: z.string(),
  role: z.string(),
  action: z.enum(entryActions),
  reason: z.string().optional(),
  archived: z.boolean(),
  redacted: z.literal(true).optional().describe('Its content has been taken out for good'),
};

const historyItem = z.strictObject({ ...written, changes: listOf(changeAnswer) });

/** The versions of an entry, newest first. */
export const history = itemsOf(historyItem).meta({ id: 'History' });

/** One version of an entry, and what it changed. */
export type HistoryItem = z.output<typeof historyItem>;

/** What differs between two versions of an entry. */
export const difference = z
  .strictObject({ from: z.int(), to: z.int(), changes: listOf(changeAnswer) })
  .meta({ id: 'Difference' });

/** What differs between two versions of an entry. */
export type DifferenceAnswer = z.output<typeof difference>;

/** Two versions to compare. */
export const versionPair = z.strictObject({ from: wholeNumber(1, 1e9), to: wholeNumber(1, 1e9) });

const version = z.strictObject({ id: z.string(), ...written });

/** One version of an entry as it was written. */
export type VersionAnswer<K extends Kind = Kind> = z.output<typeof version> & {
  readonly kind: K;
  readonly values: EntryValues<K>;
};

/** The shape of {@link VersionAnswer}. */
export const versionShape = <K extends Kind>(kind: K): z.ZodType<VersionAnswer<K>> =>
  version.extend({ kind: z.literal(kind), values: valuesShape(kind) }).meta({ id: `${typeName(kind)}Version` });

const use = z.strictObject({
  kind: z.enum(kinds),
  id: z.string(),
  title: z.string(),
  archived: z.boolean(),
  path: z.string(),
  label: z.string(),
});

/** A page of the places that refer to an entry; pages count the entries they stand in. */
export const uses = z.strictObject({ items: listOf(use), ...paginated }).meta({ id: 'Uses' });

/** A place in an entry that refers to another. */
export type Use = z.output<typeof use>;
