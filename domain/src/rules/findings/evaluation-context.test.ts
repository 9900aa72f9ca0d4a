import { describe, expect, it } from 'vitest';
import { allCases, mended } from '#test/rule-cases.ts';
import { exampleGiven } from '#test/example/example-state.ts';
import { type Given, stateWith } from '#test/state.ts';
import { suppliedLaw } from '#law/law.ts';
import { emptyState, type Entry, type RegisterState } from '#entries/register.ts';
import type { Finding } from '#rules/findings/finding.ts';
import { findingsIn } from '#rules/findings/evaluate.ts';
import { evaluationContextOf } from '#rules/engine/evaluation-context.ts';
import { RuleContext } from '#rules/engine/rule-context.ts';
import { eachPossibleReference, UseIndex } from '#entries/uses.ts';

const viewOf = (state: RegisterState, on = '2026-11-21'): RuleContext =>
  new RuleContext({ state, on, law: suppliedLaw, uses: new UseIndex(state) });

const entriesIn = ({ state }: RuleContext): Entry[] =>
  Object.values(state.entries).flatMap((some) => [...some.values()]);

function refersTo(entry: Entry): string[] {
  const refers = new Set<string>();
  eachPossibleReference(entry.values, (id) => refers.add(id));
  return [...refers];
}

/** A register that holds an entry and its evaluation context, and nothing else. */
function alone(entry: Entry, whole: RuleContext): RuleContext {
  const state = emptyState();
  for (const one of [...evaluationContextOf(whole, refersTo(entry), entry.id), entry])
    state.entries[one.kind].set(one.id, one);
  return viewOf(state, whole.on);
}

function foundIn(context: RuleContext, { id }: Entry): Finding[] | undefined {
  const entry = context.entryById(id);
  return entry && findingsIn(entry, { linkedOnly: true });
}

describe('the evaluation context of an entry', () => {
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
    const parts = [
      evaluationContextOf(example, [], entry.id),
      ...refers.map((id) => evaluationContextOf(example, [id])),
    ];
    expect(new Set(parts.flat())).toEqual(new Set(evaluationContextOf(example, refers, entry.id)));
  });
});
