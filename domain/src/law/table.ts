import type { Law, LawRow } from '#law/rows/law-rows.ts';
import { type Entry, byReference, type RegisterState } from '#entries/register.ts';
import type { EntryValues, LawKind } from '#registers/registers.ts';
import type { Text } from '#language/text.ts';
import { translate } from '#language/translate.ts';
import type { lawRowStatuses } from '#vocabulary/law.ts';

/** A law table: the rows the product supplies, and how an entry is read as a row and a row as an entry. */
export interface LawTable<K extends LawKind = LawKind, R extends LawRow = LawRow> {
  readonly kind: K;
  readonly name: keyof Law;
  readonly supplied: readonly R[];
  /** The row an entry says; `undefined` while it lacks what makes a row of it. What a correction does not say of these, the supplied row says. */
  readonly rowOf: (values: EntryValues<K>, commonFields: LawRow, supplied: R | undefined) => R | undefined;
  readonly valuesOf: (row: R) => EntryValues<K>;
}

/** Where a row of a table comes from, and whether it counts: those `withdrawn`, `incomplete` and `outdone` by a newer correction do not. */
export type LawRowStatus = (typeof lawRowStatuses)['terms'][number]['code'];

/** A row with its status, and the supplied row and the entry it is made of. */
export interface LawRowState<R extends LawRow = LawRow> {
  readonly status: LawRowStatus;
  readonly key: string;
  /** The row as it counts, or would if it did. */
  readonly row?: R;
  readonly supplied?: R;
  readonly entry?: Entry;
}

/** What was written in an entry as a text: English, or what stands in for it, and the other languages. */
export function textOf(written: { en?: string; nb?: string } | undefined): Text | undefined {
  const en = written?.en ?? written?.nb;
  return en === undefined ? undefined : { en, own: written?.nb === undefined ? {} : { nb: written.nb } };
}

function commonFields({ id, values }: Entry<LawKind>, supplied: LawRow | undefined): LawRow {
  const note = textOf(values.note);
  return {
    key: supplied?.key ?? id,
    entry: id,
    ...(values.from !== undefined && { from: values.from }),
    ...(values.until !== undefined && { until: values.until }),
    ...(values.source !== undefined && { source: values.source }),
    confidence: values.confidence ?? 'unverified',
    ...(note && { note }),
  };
}

function lawRowState<K extends LawKind, R extends LawRow>(
  { rowOf }: LawTable<K, R>,
  entry: Entry<K>,
  supplied: R | undefined,
): LawRowState<R> {
  const row = rowOf(entry.values, commonFields(entry, supplied), supplied);
  const { withdrawn } = entry.values as EntryValues<LawKind>;
  const counts = supplied ? 'corrected' : 'added';
  return {
    status: withdrawn ? 'withdrawn' : row ? counts : 'incomplete',
    key: supplied?.key ?? entry.id,
    ...(row && { row }),
    ...(supplied && { supplied }),
    entry,
  };
}

const newestFirst = (a: Entry, b: Entry): number =>
  a.changedAt === b.changedAt ? byReference(b, a) : a.changedAt < b.changedAt ? 1 : -1;

/** The live entries of a table, the newest first; a redacted one says nothing. */
const liveEntries = <K extends LawKind>(kind: K, state: RegisterState): Entry<K>[] =>
  [...(state.entries[kind] as unknown as ReadonlyMap<string, Entry<K>>).values()]
    .filter(({ archived, redacted }) => !archived && !redacted)
    .toSorted(newestFirst);

/** Every row of a table with where it comes from: the supplied ones in their order, each with its corrections, then what was added. */
export function lawRowStates<K extends LawKind, R extends LawRow>(
  table: LawTable<K, R>,
  state: RegisterState,
): LawRowState<R>[] {
  const keys = new Set(table.supplied.map(({ key }) => key));
  const corrections = new Map<string, Entry<K>[]>();
  const additions: Entry<K>[] = [];
  for (const entry of liveEntries(table.kind, state)) {
    const { supplied: key } = entry.values as EntryValues<LawKind>;
    if (key === undefined || !keys.has(key)) additions.unshift(entry);
    else corrections.set(key, [...(corrections.get(key) ?? []), entry]);
  }
  const known = table.supplied.flatMap((supplied): LawRowState<R>[] => {
    const [newest, ...older] = corrections.get(supplied.key) ?? [];
    if (!newest) return [{ status: 'supplied', key: supplied.key, row: supplied, supplied }];
    const outdone = older.map((entry) => ({ ...lawRowState(table, entry, supplied), status: 'outdone' as const }));
    return [lawRowState(table, newest, supplied), ...outdone];
  });
  return [...known, ...additions.map((entry) => lawRowState(table, entry, undefined))];
}

const counting: ReadonlySet<LawRowStatus> = new Set(['supplied', 'corrected', 'added']);

/** The rows of a table that count in a register: the supplied ones, unless entries say otherwise. */
export function rowsIn<K extends LawKind, R extends LawRow>(table: LawTable<K, R>, state: RegisterState): readonly R[] {
  if (state.entries[table.kind].size === 0) return table.supplied;
  return lawRowStates(table, state).flatMap(({ status, row }) => (row && counting.has(status) ? [row] : []));
}

/** A text of a row as an entry writes it, in the languages an entry has fields for. */
export const writtenOf = (text: Text): { en: string; nb: string } => ({
  en: translate(text, 'en'),
  nb: translate(text, 'nb'),
});

/** What every row says of itself, as an entry says it. */
export const rowValues = ({ key, from, until, source, confidence, note }: LawRow) => ({
  supplied: key,
  ...(from !== undefined && { from }),
  ...(until !== undefined && { until }),
  ...(source !== undefined && { source }),
  confidence,
  ...(note !== undefined && { note: writtenOf(note) }),
});
