import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diff } from '#entries/diff.ts';
import { withChanges } from '#entries/with-changes.ts';
import { kinds } from '#registers/registers.ts';
import { anyValues, somePool } from '#test/build.ts';
import { anyTwoVersions } from '#test/versions.ts';
import type { AnyValues } from '#entries/values.ts';

const before = {
  name: 'Payroll',
  purposes: [
    { id: 'a', text: 'Pay wages', consent: { evidence: 'form' } },
    { id: 'b', text: 'Report' },
  ],
};
const changes = (after: AnyValues) =>
  diff('activity', before, after).map(({ path, kind, before: old, after: now }) => [path.join('/'), kind, old, now]);

describe('a difference', () => {
  it('names the field inside the row that changed', () => {
    const after = { ...before, purposes: [{ ...before.purposes[0], text: 'Pay' }, before.purposes[1]] };
    expect(changes(after)).toEqual([['purposes/a/text', 'changed', 'Pay wages', 'Pay']]);
  });

  it('tells a row that came, one that went, and one that moved', () => {
    const [a, b] = before.purposes;
    expect(changes({ ...before, purposes: [a, { id: 'c', text: 'New' }, b] })).toEqual([
      ['purposes/c', 'added', undefined, { id: 'c', text: 'New' }],
    ]);
    expect(changes({ ...before, purposes: [b] })).toEqual([['purposes/a', 'removed', a, undefined]]);
    expect(changes({ ...before, purposes: [b, a] })).toEqual([['purposes/#order', 'changed', ['a', 'b'], ['b', 'a']]]);
  });

  it('reaches into groups, and into nothing', () => {
    expect(changes({ ...before, purposes: [{ id: 'a', text: 'Pay wages' }, before.purposes[1]] })).toEqual([
      ['purposes/a/consent/evidence', 'removed', 'form', undefined],
    ]);
    expect(changes(before)).toEqual([]);
  });

  it('leads along the definitions of its path', () => {
    const [change] = diff('activity', before, { ...before, purposes: [before.purposes[1]] });
    expect(change?.fieldChain.map((field) => field.label.en)).toEqual(['Purposes']);
  });
});

describe.each(kinds)('two versions of a %s', (kind) => {
  it('differ by changes that lead from one to the other', () => {
    fc.assert(
      fc.property(anyTwoVersions(kind), ([old, now]) => {
        const all = diff(kind, old, now);
        expect(withChanges(old, all)).toEqual(now);
        expect(all.reduce<AnyValues>((values, change) => withChanges(values, [change]), old)).toEqual(now);
      }),
      { numRuns: 60 },
    );
  });

  it('do not differ when they are the same', () => {
    fc.assert(
      fc.property(anyValues(kind, somePool), (values) => {
        expect(diff(kind, values, structuredClone(values))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});
