import { type Entry, folded, type LawKind, type RegisterState, searchText } from 'domain/core';
import { lawTableOf, type Standing, standingRows, type StandingRow } from 'domain/rules';
import { titled, valuesOf } from '#use-cases/entries/facts.ts';

/** A row of a law table as it is answered: with the values of the entry that says it, or would. */
export interface ToldRow {
  readonly key: string;
  readonly standing: Standing;
  readonly values: object;
  /** What the product supplies, where an entry stands in its place. */
  readonly supplied?: object;
  readonly entry?: {
    readonly id: string;
    readonly version: number;
    readonly title: string;
    readonly changedAt: string;
    readonly changedBy: string;
  };
}

const entryTold = (entry: Entry): NonNullable<ToldRow['entry']> => {
  const { id, version, changedAt, changedBy } = entry;
  return { id, version, title: titled(entry), changedAt, changedBy };
};

function told(kind: LawKind, { key, standing, row, supplied, entry }: StandingRow): ToldRow {
  const { valuesOf: asEntry } = lawTableOf(kind);
  // Of what does not count, the entry's own values are all there is; of what does, the row they make.
  const { supplied: _, ...said } = row ? asEntry(row) : {};
  const values = row && standing !== 'withdrawn' ? said : entry ? valuesOf(entry) : said;
  return {
    key,
    standing,
    values: { ...values, ...(supplied && { supplied: key }) },
    ...(supplied && entry && { supplied: asEntry(supplied) }),
    ...(entry && { entry: entryTold(entry) }),
  };
}

const speaker = { separator: '\n', nameOf: (id: string) => id };

/** The rows of a law table that answer a search, only the register's own if that is asked. */
export function lawRows(kind: LawKind, state: RegisterState, { q, own }: { q: string; own: boolean }): ToldRow[] {
  const words = folded(q).split(/\s+/).filter(Boolean);
  const fits = ({ key, values }: ToldRow): boolean => {
    if (words.length === 0) return true;
    const text = searchText(kind, key, { ...values }, speaker);
    return words.every((word) => text.includes(word));
  };
  return standingRows(lawTableOf(kind), state)
    .filter(({ entry }) => !own || entry !== undefined)
    .map((row) => told(kind, row))
    .filter(fits);
}
