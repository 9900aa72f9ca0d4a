import { describe, expect, it } from 'vitest';
import type { Remark } from '#model/define-register.ts';
import { type Fact, facts } from '#test/example/expectation.ts';
import { mustFire } from '#test/example/findings.ts';
import { places, placesOf } from '#test/example/fact-places.ts';
import { plain, valueAt } from '#test/example/value-at.ts';
import { exampleEntries } from '#test/example/example.ts';

const entries = new Map(exampleEntries.map((entry) => [entry.key, entry.values]));

const heldAt = (fact: Fact) =>
  placesOf(fact.id).map(({ entry: key, path, value, status }) => {
    const values = entries.get(key);
    const remarks = (values?.remarks ?? []) as readonly Remark[];
    return { key, path, value, status, remarks, found: values && valueAt(values, path) };
  });

/** A remark covers a field when it is on the field or on a part of the entry that contains it. */
const speaksFor = (remark: Remark, path: string): boolean =>
  path === remark.path || path.startsWith(`${String(remark.path)}/`);

/** How the facts' flags are called in the register; those without a name here are sources of data, which are rows. */
const flagNames: Readonly<Record<string, string>> = {
  financial: 'financial',
  location: 'location',
  credential: 'credential',
  'open-ended': 'open-ended',
  'payment-card': 'payment-card',
  'online-identifier': 'online-identifier',
  'national-id': 'national-id',
  'national-id-if-sole-trader': 'national-id',
  'eprivacy-traffic': 'traffic',
  'eprivacy-location': 'network-location',
};

const flagsOf = ({ value }: Fact): readonly string[] => (value as { flags?: readonly string[] }).flags ?? [];

/** The facts an expected finding calls vague, whether or not they are flagged as facts. */
const foundVague = new Set(
  mustFire
    .filter(({ rule }) => rule === 'data-category-vague')
    .flatMap(({ facts: vague }) => vague)
    .filter((id) => !facts.some((fact) => fact.id === id && flagsOf(fact).includes('open-ended'))),
);

const picked = (found: object, names: readonly string[]): object =>
  Object.fromEntries(Object.entries(found).filter(([name]) => names.includes(name)));

/** What stands in the register in the form it is expected in: one text of several, some fields of a row, or nothing. */
function comparable(found: unknown, value: unknown): unknown {
  if (typeof value === 'string' && Array.isArray(found)) return found.find((item) => item === value);
  if (typeof value === 'object' && value !== null && found && !Array.isArray(found))
    return picked(found, Object.keys(value));
  return found ?? null;
}

const quotes = (remark: Remark, fact: Fact): boolean => plain(remark.quote ?? '').includes(plain(fact.quote));
const statusOf = (fact: Fact): Remark['status'] => (fact.certainty === 'implied' ? 'inferred' : 'stated');

describe('a fact of the source documents', () => {
  it.each(facts)('$id ($entity: $field) stands in the field it belongs to', (fact) => {
    const held = heldAt(fact);
    expect(held.map(({ key, path, found, value }) => [key, path, comparable(found, value)])).toEqual(
      held.map(({ key, path, value }) => [key, path, value]),
    );
    expect(held.filter(({ key }) => entries.has(key))).not.toEqual([]);
  });

  it.each(facts)('$id carries its quote and how far it holds', (fact) => {
    const quoting = heldAt(fact).map(({ path, status, remarks }) =>
      remarks
        .filter((remark) => speaksFor(remark, path) && quotes(remark, fact))
        .some((remark) => remark.status === (status ?? statusOf(fact))),
    );
    expect([...new Set(quoting)]).toEqual([true]);
  });

  it.each(facts.filter((fact) => fact.entity === 'DataElement'))('$id keeps its flags', (fact) => {
    const named = flagsOf(fact).flatMap((flag) => flagNames[flag] ?? []);
    if (foundVague.has(fact.id)) named.push('open-ended');
    const kept = heldAt(fact).flatMap(({ found }) => (found as { flags?: string[] } | undefined)?.flags ?? []);
    expect(kept.toSorted()).toEqual(named.toSorted());
  });

  it('is followed, every one of them, and nothing else is', () => {
    expect(Object.keys(places).toSorted()).toEqual(facts.map((fact) => fact.id).toSorted());
  });
});
