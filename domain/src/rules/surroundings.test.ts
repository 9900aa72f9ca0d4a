import { describe, expect, it } from 'vitest';
import { allCases } from '#testing/rule-cases/all.ts';
import { mended } from '#testing/rule-cases/mended.ts';
import { exampleGiven } from '#test/example/example-state.ts';
import { type Given, stateWith } from '#testing/state.ts';
import { suppliedLaw } from '#law/law.ts';
import { emptyState, type Entry, type RegisterState } from '#entries/register.ts';
import type { Finding } from '#rules/rule.ts';
import { findingsIn } from '#rules/evaluate.ts';
import { surroundingsOf } from '#rules/surroundings.ts';
import { View } from '#rules/view.ts';
import { eachPossibleReference, UseIndex } from '#entries/uses.ts';

const viewOf = (state: RegisterState, on = '2026-11-21'): View =>
  new View({ state, on, law: suppliedLaw, uses: new UseIndex(state) });

const entriesIn = ({ state }: View): Entry[] => Object.values(state.entries).flatMap((some) => [...some.values()]);

function refersTo(entry: Entry): string[] {
  const refers = new Set<string>();
  eachPossibleReference(entry.values, (id) => refers.add(id));
  return [...refers];
}

/** A register that holds an entry and what stands around it, and nothing else. */
function alone(entry: Entry, whole: View): View {
  const state = emptyState();
  for (const one of [...surroundingsOf(whole, refersTo(entry), entry.id), entry])
    state.entries[one.kind].set(one.id, one);
  return viewOf(state, whole.on);
}

function foundIn(view: View, { id }: Entry): Finding[] | undefined {
  const subject = view.any(id);
  return subject && findingsIn(subject, { linkedOnly: true });
}

describe('what stands around an entry', () => {
  const example = viewOf(stateWith(exampleGiven()));

  it.each(entriesIn(example))('is all that rules read of it: $id', (entry) => {
    expect(foundIn(alone(entry, example), entry)).toEqual(foundIn(example, entry));
  });

  const cases = allCases.flatMap((one) =>
    [one.register, mended(one), ...(one.silent ?? [])].map((given): [string, Given, string | undefined] => [
      one.rule,
      given,
      one.on,
    ]),
  );

  it.each(cases)('is all that is read of it where %s is at work', (_, given, on) => {
    const whole = viewOf(stateWith(given), on);
    for (const entry of entriesIn(whole)) expect(foundIn(alone(entry, whole), entry)).toEqual(foundIn(whole, entry));
  });

  it.each(entriesIn(example))('is the same when it is asked for in parts: $id', (entry) => {
    const refers = refersTo(entry);
    const parts = [surroundingsOf(example, [], entry.id), ...refers.map((id) => surroundingsOf(example, [id]))];
    expect(new Set(parts.flat())).toEqual(new Set(surroundingsOf(example, refers, entry.id)));
  });
});
