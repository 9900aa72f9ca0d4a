import { describe, expect, it } from 'vitest';
import { exampleState } from '#testing/example-state.ts';
import { suppliedLaw } from '#law.ts';
import { emptyState, type Entry, type RegisterState } from '#register.ts';
import { findingsIn } from '#rules/evaluate.ts';
import { surroundingsOf } from '#rules/surroundings.ts';
import { View } from '#rules/view.ts';
import { eachPossibleReference, UseIndex } from '#uses.ts';

const on = '2026-11-21';
const viewOf = (state: RegisterState): View => new View({ state, on, law: suppliedLaw, uses: new UseIndex(state) });
const whole = viewOf(exampleState());

function refersTo(entry: Entry): string[] {
  const refers = new Set<string>();
  eachPossibleReference(entry.values, (id) => refers.add(id));
  return [...refers];
}

/** A register that holds an entry and what stands around it, and nothing else. */
function alone(entry: Entry): RegisterState {
  const state = emptyState();
  for (const one of [...surroundingsOf(whole, refersTo(entry), entry.id), entry])
    state.entries[one.kind].set(one.id, one);
  return state;
}

describe('what stands around an entry', () => {
  const entries = Object.values(whole.state.entries).flatMap((some) => [...some.values()]);

  it.each(entries)('is all that rules read of it: $id', (entry) => {
    const [here, there] = [whole.any(entry.id), viewOf(alone(entry)).any(entry.id)];
    const live = { linkedOnly: true };
    expect(there && findingsIn(there, live)).toEqual(here && findingsIn(here, live));
  });

  it.each(entries)('is the same when it is asked for in parts: $id', (entry) => {
    const refers = refersTo(entry);
    const parts = [surroundingsOf(whole, [], entry.id), ...refers.map((id) => surroundingsOf(whole, [id]))];
    expect(new Set(parts.flat())).toEqual(new Set(surroundingsOf(whole, refers, entry.id)));
  });
});
