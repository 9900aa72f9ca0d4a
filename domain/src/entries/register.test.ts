import { describe, expect, it } from 'vitest';
import type { EntryLine } from '#entries/journal.ts';
import { frozenCopy, emptyState, entryIn, fold } from '#entries/register.ts';
import { kinds } from '#registers/registers.ts';

const line = (over: Partial<EntryLine>): EntryLine => ({
  seq: 1,
  kind: 'unit',
  id: 'UNI-0001',
  version: 1,
  action: 'created',
  archived: false,
  values: { name: 'HR' },
  actor: 'kari',
  role: 'editor',
  at: '2026-03-02T10:00:00.000Z',
  hash: 'x',
  ...over,
});

describe('a register folded from the journal', () => {
  it('holds a map for every kind and nothing else at the start', () => {
    expect(Object.values(emptyState().entries).map((entries) => entries.size)).toEqual(kinds.map(() => 0));
  });

  it('holds the newest snapshot, and who and when, the first time included', () => {
    const state = emptyState();
    fold(state, line({}));
    fold(
      state,
      line({
        seq: 5,
        version: 2,
        action: 'changed',
        values: { name: 'People' },
        actor: 'ola',
        at: '2026-03-03T10:00:00.000Z',
      }),
    );
    expect(entryIn(state, 'unit', 'UNI-0001')).toEqual({
      kind: 'unit',
      id: 'UNI-0001',
      version: 2,
      archived: false,
      createdAt: '2026-03-02T10:00:00.000Z',
      changedAt: '2026-03-03T10:00:00.000Z',
      changedBy: 'ola',
      values: { name: 'People' },
    });
    expect(state.upTo).toBe(5);
  });

  it('keeps an archived entry, marked', () => {
    const state = emptyState();
    fold(state, line({}));
    fold(state, line({ seq: 2, version: 2, action: 'archived', archived: true }));
    expect(entryIn(state, 'unit', 'UNI-0001')?.archived).toBe(true);
    fold(state, line({ seq: 3, version: 3, action: 'restored' }));
    expect(entryIn(state, 'unit', 'UNI-0001')?.archived).toBe(false);
  });

  it('leaves the entries of before as they were', () => {
    const state = emptyState();
    const first = fold(state, line({}));
    fold(state, line({ seq: 2, version: 2, values: { name: 'People' } }));
    expect(first.values).toEqual({ name: 'HR' });
  });
});

describe('a register at rest', () => {
  it('is not reached by what is written later, and stands in the order of references', () => {
    const state = emptyState();
    for (const [index, id] of ['UNI-10000', 'UNI-0002', 'UNI-9999'].entries())
      fold(state, line({ seq: index + 1, id }));
    const resting = frozenCopy(state);
    fold(state, line({ seq: 4, id: 'UNI-0002', version: 2, values: { name: 'Later' } }));
    fold(state, line({ seq: 5, id: 'UNI-0003' }));
    expect([...resting.entries.unit.keys()]).toEqual(['UNI-0002', 'UNI-9999', 'UNI-10000']);
    expect([resting.upTo, entryIn(resting, 'unit', 'UNI-0002')?.values.name]).toEqual([3, 'HR']);
  });
});
