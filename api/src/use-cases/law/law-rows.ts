import type { LawRowAnswer } from 'domain/contract';
import { type Entry, folded, type LawKind, type RegisterState, searchText } from 'domain/core';
import { lawTableOf, lawRowStates, type LawRowState } from 'domain/rules';
import { titled, valuesOf } from '#use-cases/entries/entry-facts.ts';
import { filtersIn } from '#use-cases/lists/filters.ts';
import { problem } from '#use-cases/problems/problem.ts';

const presentLawEntry = (entry: Entry): NonNullable<LawRowAnswer['entry']> => {
  const { id, version, changedAt, changedBy } = entry;
  return { id, version, title: titled(entry), changedAt, changedBy };
};

function presentRow(kind: LawKind, { key, status, row, supplied, entry }: LawRowState): LawRowAnswer {
  const { valuesOf: asEntry } = lawTableOf(kind);
  // Of what does not count, the entry's own values are all there is; of what does, the row they make.
  const { supplied: _, ...own } = row ? asEntry(row) : {};
  const values = row && status !== 'withdrawn' ? own : entry ? valuesOf(entry) : own;
  return {
    key,
    status,
    values: { ...values, ...(supplied && { supplied: key }) },
    ...(supplied && entry && { supplied: asEntry(supplied) }),
    ...(entry && { entry: presentLawEntry(entry) }),
  };
}

const context = { separator: '\n', nameOf: (id: string) => id };

interface LawSelection {
  readonly q: string;
  /** Only the register's own rows. */
  readonly own: boolean;
  /** Wanted values by the names of fields. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** The rows of a law table that answer a search and have the wanted values. */
export function lawRows(kind: LawKind, state: RegisterState, { q, own, fields }: LawSelection): LawRowAnswer[] {
  const { filters, issues } = filtersIn(kind, fields);
  if (issues.length > 0) throw problem('invalid', { issues });
  const words = folded(q).split(/\s+/).filter(Boolean);
  const fits = ({ key, values }: LawRowAnswer): boolean => {
    if (words.length === 0) return true;
    const text = searchText(kind, key, { ...values }, context);
    return words.every((word) => text.includes(word));
  };
  return lawRowStates(lawTableOf(kind), state)
    .filter(({ entry }) => !own || entry !== undefined)
    .map((row) => presentRow(kind, row))
    .filter((row) => filters.every(({ passes }) => passes(row)))
    .filter(fits);
}
