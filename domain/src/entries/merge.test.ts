import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diff, same } from '#entries/diff.ts';
import { merge } from '#entries/merge.ts';
import { withChanges } from '#entries/with-changes.ts';
import { anyFork, anyTwoVersions } from '#test/versions.ts';

const base = {
  name: 'Payroll',
  description: 'Wages',
  purposes: [
    { id: 'a', text: 'Pay wages' },
    { id: 'b', text: 'Report' },
  ],
};
const [a, b] = base.purposes;
const mergeOf = (mine: object, theirs: object) => merge('activity', base, { ...base, ...mine }, { ...base, ...theirs });

describe('merging', () => {
  it('takes their change of another field', () => {
    const { values, conflicts, taken } = mergeOf({ name: 'Wages' }, { description: 'Pay' });
    expect(values).toEqual({ ...base, name: 'Wages', description: 'Pay' });
    expect([conflicts.length, taken.length]).toEqual([0, 1]);
  });

  it('takes their change of another row, and their new row in its place', () => {
    const mine = { purposes: [{ ...a, text: 'Pay' }, b] };
    const theirs = { purposes: [a, { id: 'c', text: 'New' }, { ...b, text: 'Reporting' }] };
    expect(mergeOf(mine, theirs).values).toEqual({
      ...base,
      purposes: [
        { id: 'a', text: 'Pay' },
        { id: 'c', text: 'New' },
        { id: 'b', text: 'Reporting' },
      ],
    });
  });

  it('keeps mine where both changed one field, and says so', () => {
    const { values, conflicts } = mergeOf({ name: 'Mine' }, { name: 'Theirs' });
    expect(values['name']).toBe('Mine');
    expect(conflicts.map(({ path, mine, theirs }) => [path, mine.after, theirs.after])).toEqual([
      [['name'], 'Mine', 'Theirs'],
    ]);
  });

  it('sees no clash where both said the same', () => {
    expect(mergeOf({ name: 'Same' }, { name: 'Same' })).toEqual({
      values: { ...base, name: 'Same' },
      conflicts: [],
      taken: [],
    });
  });

  it('asks when one changed a row the other removed, whoever did which', () => {
    const [gone, changed] = [{ purposes: [b] }, { purposes: [{ ...a, text: 'Pay' }, b] }];
    expect(mergeOf(gone, changed)).toMatchObject({ values: gone, conflicts: [{ path: ['purposes', 'a', 'text'] }] });
    expect(mergeOf(changed, gone)).toMatchObject({ values: changed, conflicts: [{ path: ['purposes', 'a'] }] });
  });

  it('lets a person take the other side of a clash', () => {
    const { values, conflicts } = mergeOf({ name: 'Mine' }, { name: 'Theirs' });
    expect(
      withChanges(
        values,
        conflicts.map(({ theirs }) => theirs),
      )['name'],
    ).toBe('Theirs');
  });

  it('changes neither of the versions it was given', () => {
    const [mine, theirs] = [structuredClone(base), { ...structuredClone(base), purposes: [b] }];
    merge('activity', base, mine, theirs);
    expect(mine).toEqual(base);
  });
});

describe('any merge', () => {
  it('is mine when they changed nothing, and theirs when I changed nothing', () => {
    fc.assert(
      fc.property(anyTwoVersions('activity'), ([old, now]) => {
        expect(merge('activity', old, now, old)).toEqual({ values: now, conflicts: [], taken: [] });
        expect(merge('activity', old, old, now)).toMatchObject({ values: now, conflicts: [] });
      }),
      { numRuns: 40 },
    );
  });

  it('holds every change of mine, and every change of theirs that it does not report', () => {
    fc.assert(
      fc.property(anyFork('recipient'), ([old, mine, theirs]) => {
        const { values, conflicts } = merge('recipient', old, mine, theirs);
        const stillOpen = diff('recipient', values, theirs).map(placeOf);
        const undecided = new Set(conflicts.map((conflict) => placeOf(conflict)));
        const lost = diff('recipient', old, theirs).filter(
          (change) => !undecided.has(placeOf(change)) && stillOpen.includes(placeOf(change)),
        );
        expect(lost.map(placeOf).filter((place) => !place.endsWith('#order'))).toEqual([]);
        const undone = diff('recipient', old, mine).filter((change) =>
          diff('recipient', values, mine).map(placeOf).includes(placeOf(change)),
        );
        expect(undone.map(placeOf).filter((place) => !place.endsWith('#order'))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('reports the same places whoever merges', () => {
    fc.assert(
      fc.property(anyFork('activity'), ([old, mine, theirs]) => {
        const [here, there] = [merge('activity', old, mine, theirs), merge('activity', old, theirs, mine)];
        expect(here.conflicts.length > 0).toBe(there.conflicts.length > 0);
        expect(here.conflicts.length > 0 || same(sorted(here.values), sorted(there.values))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

const placeOf = ({ path }: { path: readonly string[] }): string => path.join('/');

/** Rows two people added stand in either order. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value))
    return value.map(sorted).toSorted((x, y) => JSON.stringify(x).localeCompare(JSON.stringify(y)));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, sorted(part)]));
};
