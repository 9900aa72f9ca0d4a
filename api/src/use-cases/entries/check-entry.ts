import {
  type AnyValues,
  cyclesThrough,
  type Entry,
  type Field,
  type Fields,
  isLawKind,
  type Kind,
  kindOf,
  lastDayToAccept,
  type Leaf,
  leaves,
  referencesAt,
  registers,
  type RegisterState,
} from 'domain/core';
import type { Issue } from 'domain/schema';
import { isCode } from '#use-cases/entries/code-names.ts';
import { entryAt, nameIn, referredTo, valuesOf } from '#use-cases/entries/entry-facts.ts';

/** An issue at a field path of names and row ids. */
type FieldIssue = Issue & { readonly path: readonly string[] };

const codeIssues = (places: readonly Leaf[]): FieldIssue[] =>
  places
    .filter(({ field, value }) => field.type === 'code' && !isCode(field.scheme, String(value)))
    .map(({ path }) => ({ path, code: 'unknown-code' }));

/** References that lead nowhere, or newly to an archived entry. */
function referenceIssues(places: readonly Leaf[], before: Entry | undefined, state: RegisterState): FieldIssue[] {
  const known = new Set(before && referredTo(before));
  return referencesAt(places).flatMap(({ path, to }): FieldIssue[] => {
    const entry = entryAt(state, to);
    if (!entry) return [{ path, code: 'unknown-reference', params: { id: to } }];
    return entry.archived && !known.has(to) ? [{ path, code: 'archived-reference', params: { id: to } }] : [];
  });
}

const cycleAt = (path: readonly string[], chain: readonly string[], state: RegisterState): FieldIssue => ({
  path,
  code: 'cycle',
  params: { chain: chain.map((id) => (kindOf(id) ? `${nameIn(state, id)} (${id})` : id)).join(' → ') },
});

/** Fields by which entries of a kind stand above one another, such as the parent of a unit. */
const ladders = (kind: Kind): [string, Field][] =>
  Object.entries(registers[kind].fields as Fields).filter(
    ([, field]) => field.type === 'ref' && field.to.length === 1 && field.to[0] === kind,
  );

function ladderIssues(kind: Kind, id: string, values: AnyValues, state: RegisterState): FieldIssue[] {
  return ladders(kind).flatMap(([name]) => {
    const chain = new Set([id]);
    let above = values[name] as string | undefined;
    while (above !== undefined && !chain.has(above)) {
      chain.add(above);
      const next = entryAt(state, above);
      above = next && (valuesOf(next)[name] as string | undefined);
    }
    return above === id ? [cycleAt([name], [...chain, id], state)] : [];
  });
}

interface Engagement {
  readonly id: string;
  readonly recipient?: string;
}

const engagementsIn = (values: AnyValues | undefined): readonly Engagement[] =>
  (values?.['engagedBy'] ?? []) as Engagement[];

const wordsOf = ({ id: _, ...row }: Engagement): string => JSON.stringify(row);

/** The engagements that an earlier row of the same entry says already. */
function repeatedIn(rows: readonly Engagement[]): Engagement[] {
  const said = new Set<string>();
  return rows.filter((row) => said.size === said.add(wordsOf(row)).size);
}

/** The same engagement twice says nothing more. Where it stood twice before, it is left as it stands. */
function repeatIssues(kind: Kind, values: AnyValues, before: Entry | undefined): FieldIssue[] {
  if (kind !== 'recipient') return [];
  const stood = new Set(repeatedIn(engagementsIn(before && valuesOf(before))).map(wordsOf));
  return repeatedIn(engagementsIn(values))
    .filter((row) => !stood.has(wordsOf(row)))
    .map(({ id, recipient }) => ({
      path: ['engagedBy', id, recipient === undefined ? 'organisation' : 'recipient'],
      code: 'repeated',
    }));
}

/** A processor cannot be engaged by one it engages itself (Art. 28(4)). */
function chainIssues(id: string, values: AnyValues, state: RegisterState): FieldIssue[] {
  const rows = engagementsIn(values);
  const engagers = rows.flatMap((row) => row.recipient ?? []);
  const cycles = cyclesThrough(state, id, engagers);
  return rows.flatMap((row) => {
    const cycle = cycles.get(row.recipient ?? '');
    return cycle ? [cycleAt(['engagedBy', row.id, 'recipient'], cycle, state)] : [];
  });
}

/** A row of law that ends before it begins counts on no day, and would take the supplied row away without saying so. */
function lifeIssues(kind: Kind, values: AnyValues): FieldIssue[] {
  if (!isLawKind(kind)) return [];
  const { from, until } = values as { readonly from?: string; readonly until?: string };
  const isOver = from !== undefined && until !== undefined && until < from;
  return isOver ? [{ path: ['until'], code: 'before-start' }] : [];
}

/** An acceptance without a near end would be a finding switched off. One that was written before is left as it stands. */
function termIssues(kind: Kind, values: AnyValues, before: Entry | undefined): FieldIssue[] {
  if (kind !== 'acceptance') return [];
  const until = values['until'] as string | undefined;
  const last = lastDayToAccept(new Date().toISOString().slice(0, 10));
  if (until === undefined || until <= last || (before && valuesOf(before)['until'] === until)) return [];
  return [{ path: ['until'], code: 'accepted-too-long', params: { last } }];
}

/**
 * What is wrong with valid values in the register they are to stand in. `id` is the reference of the entry; it is absent for
 * one yet to be made, which no entry refers to.
 */
export function issuesIn(
  state: RegisterState,
  kind: Kind,
  values: AnyValues,
  before: Entry | undefined,
  id = before?.id,
): readonly FieldIssue[] {
  const places = leaves(values, registers[kind].fields);
  return [
    ...codeIssues(places),
    ...referenceIssues(places, before, state),
    ...lifeIssues(kind, values),
    ...termIssues(kind, values, before),
    ...repeatIssues(kind, values, before),
    ...(id === undefined ? [] : ladderIssues(kind, id, values, state)),
    ...(id !== undefined && kind === 'recipient' ? chainIssues(id, values, state) : []),
  ];
}
