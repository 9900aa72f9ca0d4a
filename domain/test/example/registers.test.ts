import { describe, expect, it } from 'vitest';
import { entries, linkedTo, valuesOf } from '#test/example/linked.ts';
import { placesOf } from '#test/example/fact-places.ts';
import { type Kept, records } from '#test/example/records.ts';
import registersFile from '#test/example/expected/registers.json' with { type: 'json' };
import { valueAt } from '#test/example/value-at.ts';

interface Expected {
  readonly name: string;
  readonly status: string;
  readonly facts: readonly string[];
  readonly period?: string | null;
}
type Part = 'purposes' | 'dataSubjects' | 'dataCategories' | 'recipients' | 'processors' | 'retention' | 'security';
type ExpectedRecord = { readonly name: string; readonly role: string } & Readonly<
  Record<Part | 'systems' | 'trackers' | 'sources' | 'automated' | 'transfers', readonly Expected[]>
>;

const registers = registersFile as unknown as Record<string, { register: { activities: readonly ExpectedRecord[] } }>;
const keptAs = (seed: string, name: string): Kept => {
  const kept = records[seed]?.[name];
  if (!kept) throw new Error(`No record is named for "${name}" of ${seed}`);
  return kept;
};

const expectedRecords = Object.entries(registers).flatMap(([seed, { register }]) =>
  register.activities.map((record) => ({ seed, record, name: record.name, ...keptAs(seed, record.name) })),
);

/** The facts of an expectation that stand neither in the record nor in anything it refers to. */
const missing = (key: string, expected: Expected): string[] => {
  const linked = linkedTo(key);
  return expected.facts.filter((fact) => !placesOf(fact).some(({ entry }) => linked.has(entry)));
};

type Row = { category?: string; notAllocated?: boolean; sources?: readonly { detail?: string }[] };
const dataOf = (key: string): readonly Row[] => (valuesOf(key)['data'] ?? []) as Row[];
const leftOpen = (key: string): boolean => dataOf(key).some((row) => row.notAllocated === true || !row.category);

const roles: Readonly<Record<string, string>> = {
  controller: 'controller',
  'joint controller (inferred)': 'joint-controller',
  processor: 'processor',
  'processor (unclear)': 'undetermined',
};

describe('a record the source documents should lead to', () => {
  it.each(expectedRecords)('$seed $name has an entry of its own and the right role', ({ key, record }) => {
    expect(expectedRecords.filter((other) => other.key === key)).toHaveLength(1);
    expect(valuesOf(key)['role']).toBe(roles[record.role]);
    expect(entries.get(key)?.kind).toBe(record.role.startsWith('processor') ? 'processor-record' : 'activity');
  });

  it.each(expectedRecords)('$seed $name has its purposes, one a row', ({ key, record, purposes }) => {
    const rows = entries.get(key)?.kind === 'activity' ? 'purposes' : 'engagements';
    const lost = record.purposes.filter(
      ({ name }) => valueAt(valuesOf(key), `${rows}/${purposes[name] ?? '?'}`) === undefined,
    );
    expect(lost).toEqual([]);
  });

  it.each(expectedRecords)('$seed $name has its data categories', ({ key, record }) => {
    const lost = record.dataCategories
      .filter((expected) => missing(key, expected).length > 0)
      .filter((expected) => !(expected.status === 'inferred' && leftOpen(key)));
    expect(lost).toEqual([]);
  });

  it.each(expectedRecords)('$seed $name has its data subjects', ({ key, record }) => {
    expect(record.dataSubjects.filter((expected) => missing(key, expected).length > 0)).toEqual([]);
  });

  it.each(expectedRecords)('$seed $name has its recipients and processors', ({ key, record }) => {
    const lost = [...record.recipients, ...record.processors].filter((expected) => missing(key, expected).length > 0);
    expect(lost).toEqual([]);
  });

  it.each(expectedRecords)('$seed $name has its time limits', ({ key, record }) => {
    expect(record.retention.filter((expected) => missing(key, expected).length > 0)).toEqual([]);
    const linked = [...linkedTo(key)].flatMap((to) => valuesOf(to)['period'] ?? []);
    expect(linked).toEqual(expect.arrayContaining(record.retention.flatMap(({ period }) => period ?? [])));
  });

  it.each(expectedRecords)(
    '$seed $name has its security measures, transfers, systems and trackers',
    ({ key, record }) => {
      const all = [...record.security, ...record.transfers, ...record.systems, ...record.trackers];
      expect(all.filter((expected) => missing(key, expected).length > 0)).toEqual([]);
    },
  );

  it.each(expectedRecords)('$seed $name has its automated processing', ({ key, record }) => {
    const recorded = (valuesOf(key)['automatedProcessing'] ?? []) as readonly string[];
    expect(recorded.length > 0 || record.automated.length === 0).toBe(true);
  });

  it('is named for every expectation, and no other name is', () => {
    const named = Object.values(records).flatMap((bySeed) => Object.keys(bySeed));
    expect(named.toSorted()).toEqual(expectedRecords.map(({ name }) => name).toSorted());
  });
});
