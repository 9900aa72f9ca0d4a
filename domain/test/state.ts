import type { EntryLine } from '#entries/journal.ts';
import { emptyState, fold, type RegisterState } from '#entries/register.ts';
import { kindOf } from '#registers/registers.ts';

/** The entries of a register under test: reference and values, archived when said so. */
export type Given = readonly (readonly [id: string, values: object, archived?: boolean])[];

const lineOf = ([id, values, archived = false]: Given[number], seq: number): EntryLine => {
  const kind = kindOf(id);
  if (!kind) throw new Error(`${id} is no reference`);
  return {
    seq,
    kind,
    id,
    version: 1,
    action: 'created',
    archived,
    values,
    actor: 'kari',
    role: 'privacy-officer',
    at: `2026-03-02T10:00:00.${String(seq % 1000).padStart(3, '0')}Z`,
    hash: String(seq).padStart(64, '0'),
  };
};

/** A register holding these entries, each in its first version, written on 2 March 2026. */
export function stateWith(given: Given): RegisterState {
  const state = emptyState();
  for (const [index, entry] of given.entries()) fold(state, lineOf(entry, index + 1));
  return state;
}
