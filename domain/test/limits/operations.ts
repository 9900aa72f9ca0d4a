import { chainPlaces, engagedOn, tierOf, tiersIn } from '#derived/chains.ts';
import { flowParties } from '#derived/data-flow.ts';
import { derivedFlags } from '#derived/derived.ts';
import { sensitiveCategories } from '#derived/sensitive-data.ts';
import { type Change, diff } from '#entries/diff.ts';
import { formatPath } from '#entries/field-chain.ts';
import { formatValue } from '#entries/format-value.ts';
import { readValues } from '#entries/issues.ts';
import { merge } from '#entries/merge.ts';
import type { Entry, RegisterState } from '#entries/register.ts';
import { searchText } from '#entries/text-search.ts';
import { UseIndex } from '#entries/uses.ts';
import { withChanges } from '#entries/with-changes.ts';
import { impactOf } from '#impact/impact.ts';
import { impactKinds, type ImpactTarget } from '#impact/target.ts';
import { suppliedLaw } from '#law/law.ts';
import { canMerge } from '#merging/kinds.ts';
import { planMerge } from '#merging/merge-plan.ts';
import { type EntryValues, type Kind, referenceOf } from '#registers/registers.ts';
import { evaluationContextOf } from '#rules/engine/evaluation-context.ts';
import { RuleContext } from '#rules/engine/rule-context.ts';
import { acceptancesIn } from '#rules/findings/acceptances.ts';
import { letterStatuses, rulesOf } from '#rules/findings/completeness.ts';
import { findingsIn } from '#rules/findings/evaluate.ts';
import { presentFinding } from '#rules/findings/present-finding.ts';
import type { ExportContext } from '#tables/columns/context.ts';
import { csvLines } from '#tables/formats/csv.ts';
import { findingsSheet } from '#tables/sheets/findings.ts';
import { impactSheet } from '#tables/sheets/impact.ts';
import { rowsOf, tables } from '#tables/tables.ts';
import { contextOf } from '#test/export.ts';
import { rewritten } from '#test/limits/rewritten.ts';

/** Something the product does; what is done with one record runs one after the other, for some leave others less to do. */
export type Operation = readonly [name: string, run: () => unknown];

const on = '2026-11-21';
const nameOf = (id: string): string => id;

/** A register with what is worked out once for all its entries. */
export interface Prepared {
  readonly state: RegisterState;
  readonly rules: RuleContext;
  readonly tables: ExportContext;
}

/** Prepares a register. Findings are left out of its tables: they are counted for each entry. */
export const prepared = (state: RegisterState): Prepared => ({
  state,
  rules: new RuleContext({ state, on, law: suppliedLaw, uses: new UseIndex(state) }),
  tables: contextOf(state, { found: new Map() }),
});

function* derivedOperations({ kind, id, values }: Entry, { state }: Prepared): Generator<Operation> {
  yield ['reading', () => readValues(kind, values, () => 'new')];
  yield ['search text', () => searchText(kind, id, values, { nameOf })];
  if (kind === 'recipient') {
    const last = referenceOf('recipient', state.entries.recipient.size);
    yield ['chains', () => [...chainPlaces(state, id), ...chainPlaces(state, last), tierOf(state, last)]];
  }
  if (kind !== 'activity') return;
  const activity = values as EntryValues<'activity'>;
  yield ['flags', () => derivedFlags(activity, state)];
  yield ['flow', () => [flowParties(activity, state, engagedOn(state, on)), sensitiveCategories(activity, state)]];
}

function* ruleOperations(entry: Entry, { state, rules, tables: context }: Prepared): Generator<Operation> {
  const { kind, id } = entry;
  const evaluated = rules.entryById(id);
  if (!evaluated) return;
  yield ['rules', () => findingsIn(evaluated)];
  const findings = findingsIn(evaluated);
  yield ['letters', () => letterStatuses(entry, (part) => (part === id ? rulesOf(findings) : []))];
  yield ['findings in words', () => findings.map((finding) => presentFinding(finding, 'en', nameOf))];
  const rows = findings.map((finding) => ({ entry, finding }));
  yield ['findings in a table', () => [...csvLines(findingsSheet, rows, 'data', context)]];
  const acceptances = acceptancesIn(state);
  yield ['acceptances', () => findings.map((finding) => acceptances.of(finding, on))];
  if (kind === 'recipient')
    yield ['what rules read', () => evaluationContextOf(rules, [...state.entries[kind].keys()], id)];
  yield ['what a change affects', () => rules.changed({ ...entry }, entry)];
}

const impactTargets: readonly ImpactTarget[] = [
  ...impactKinds.map((kind) => ({ by: 'entry' as const, id: referenceOf(kind, 1) })),
  { by: 'country', code: 'US' },
  { by: 'tool', code: 'A45-3' },
];

/** What the product does with a whole register: notes who refers to whom, and shows what hangs on an entry, a country or a tool. */
export function* operationsOnAll({ state, tables: context }: Prepared): Generator<Operation> {
  yield ['references', () => new UseIndex(state)];
  yield ['acceptances', () => acceptancesIn(state)];
  yield ['tiers', () => tiersIn(state)];
  for (const target of impactTargets) {
    const name = target.by === 'entry' ? target.id : target.code;
    yield [`impact of ${name}`, () => impactOf(target, state, on)];
    const { rows } = impactOf(target, state, on);
    yield [`impact of ${name} in a table`, () => [...csvLines(impactSheet, rows, 'data', context)]];
  }
}

function* tableOperations(entry: Entry, { tables: context }: Prepared): Generator<Operation> {
  for (const table of tables.filter(({ kind }) => kind === entry.kind))
    yield [table.name, () => [...csvLines(table, rowsOf(table, [entry], context), 'excel', context)]];
}

/** A change in words, as a history shows it. */
function formatChange(kind: Kind, { path, fieldChain, before, after }: Change): string {
  const field = fieldChain.at(-1);
  const words = [before, after].flatMap((value) =>
    field === undefined || value === undefined || path.at(-1) === '#order'
      ? []
      : formatValue(field, field.type === 'rows' ? [value] : value, { language: 'en', nameOf }),
  );
  return [formatPath(kind, path, 'en'), ...words].join(' ');
}

function* versionOperations({ kind, values }: Entry): Generator<Operation> {
  const versions = Object.entries(rewritten).map(([name, rewrite]) => [name, rewrite(values)] as const);
  const [[, theirs] = ['', values], [, others] = ['', values]] = versions;
  for (const [name, version] of versions) {
    yield [`history of ${name}`, () => diff(kind, values, version).map((change) => formatChange(kind, change))];
    const changes = diff(kind, values, version);
    yield [`changes of ${name}`, () => withChanges(values, changes)];
    yield [`versions with ${name}`, () => [theirs, others].map((other) => merge(kind, values, version, other))];
  }
}

function* mergeOperations(entry: Entry): Generator<Operation> {
  const { kind, values } = entry;
  if (!canMerge(kind)) return;
  for (const [name, rewrite] of Object.entries(rewritten)) {
    const other = { ...entry, id: referenceOf(kind, 2), values: rewrite(values) };
    yield [`merge with ${name}`, () => planMerge(entry, other, [entry, other])];
  }
}

/** What the product does with a record: derives, judges, exports, compares and merges it. */
export function* operationsOn(entry: Entry, register: Prepared): Generator<Operation> {
  yield* derivedOperations(entry, register);
  yield* ruleOperations(entry, register);
  yield* tableOperations(entry, register);
  yield* versionOperations(entry);
  yield* mergeOperations(entry);
}
