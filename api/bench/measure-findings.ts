import { type Entry, type RegisterState, UseIndex } from 'domain/core';
import { findingsIn, findingsOfAll, lawIn, RuleContext } from 'domain/rules';
import { atMost, type Figure, median, percentile } from './figures.ts';

const on = '2026-11-21';

function timed(run: () => void): number {
  const began = performance.now();
  run();
  return performance.now() - began;
}

const contextOf = (state: RegisterState): RuleContext =>
  new RuleContext({ state, on, law: lawIn(state), uses: new UseIndex(state) });

/** What it costs to touch every value of the register once: the floor of anything that looks at all of it. */
const readAll = (state: RegisterState): number =>
  timed(() => {
    for (const entries of Object.values(state.entries))
      for (const { values } of entries.values()) JSON.stringify(values);
  });

/** An entry saved once more, which the live evaluation has to take in. */
function savedAgain(context: RuleContext, entry: Entry): { readonly time: number; readonly reached: number } {
  let reached = 0;
  const time = timed(() => {
    for (const id of context.changed({ ...entry }, entry)) {
      const reachedEntry = context.entryById(id);
      if (reachedEntry) findingsIn(reachedEntry);
      reached++;
    }
  });
  return { time, reached };
}

const spread = <T>(all: readonly T[], count: number): T[] =>
  Array.from({ length: Math.min(count, all.length) }, (_, index) => all[(index * 7919) % all.length] as T);

/** The rules on a whole register, and on what one edit can alter. */
export function measureFindings(state: RegisterState): Figure[] {
  const whole: number[] = [];
  const floors: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const context = contextOf(state);
    floors.push(readAll(state));
    whole.push(timed(() => void findingsOfAll(state, context)));
  }
  const context = contextOf(state);
  const found = findingsOfAll(state, context);
  const edits = spread([...state.entries.activity.values()], 400).map((entry) => savedAgain(context, entry).time);
  const parties = [...state.entries.recipient.values()].map((entry) => savedAgain(context, entry));
  const widest = parties.toSorted((a, b) => b.reached - a.reached)[0] ?? { time: 0, reached: 0 };
  const [measured, floor] = [median(whole), median(floors)];
  return [
    { name: 'everything evaluated', unit: 'ms', measured, floor, ratio: measured / floor, aim: atMost(400, 'ms') },
    { name: 'what is found', unit: 'findings', measured: [...found.values()].flat().length },
    { name: 'before the first time: who refers to whom', unit: 'ms', measured: timed(() => void new UseIndex(state)) },
    { name: 'one activity saved', unit: 'ms', measured: median(edits), aim: atMost(5, 'ms') },
    { name: 'one activity saved, 95th percentile', unit: 'ms', measured: percentile(edits, 95), aim: atMost(5, 'ms') },
    {
      name: 'the most used recipient saved',
      unit: 'ms',
      measured: widest.time,
      note: `${widest.reached} entries looked at again`,
    },
  ];
}
