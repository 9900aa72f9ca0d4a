import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { suppliedLaw } from '#law/law.ts';
import { type Entry, fold, type OpenState } from '#entries/register.ts';
import { kindOf } from '#registers/registers.ts';
import { findingsIn, findingsOfAll } from '#rules/findings/evaluate.ts';
import type { Finding } from '#rules/findings/finding.ts';
import { RuleContext } from '#rules/engine/rule-context.ts';
import { exampleGiven } from '#test/example/example-state.ts';
import { stateWith } from '#test/state.ts';
import type { AnyValues } from '#entries/values.ts';
import { UseIndex } from '#entries/uses.ts';

const given = exampleGiven();
const ids = given.map(([id]) => id);
const on = '2026-11-21';

/** One change: an entry takes a field of another of its kind, loses one, or is archived or restored. */
interface Change {
  readonly id: string;
  readonly like: string;
  readonly field: number;
  readonly how: 'take' | 'lose' | 'archive';
}
const aChange: fc.Arbitrary<Change> = fc.record({
  id: fc.constantFrom(...ids),
  like: fc.constantFrom(...ids),
  field: fc.nat(60),
  how: fc.constantFrom('take', 'take', 'lose', 'archive'),
});

const entryOf = (state: OpenState, id: string): Entry => {
  const kind = kindOf(id);
  return (kind && state.entries[kind].get(id)) as Entry;
};

function changed(state: OpenState, { id, like, field, how }: Change): Entry {
  const before = entryOf(state, id);
  const model = entryOf(state, like);
  const from: AnyValues = how === 'take' && model.kind === before.kind ? model.values : before.values;
  const names = Object.keys(from);
  const name = names[field % names.length] ?? '';
  const { [name]: _, ...rest } = before.values as AnyValues;
  const values = how === 'take' ? { ...rest, [name]: from[name] } : how === 'lose' ? rest : before.values;
  const archived = how === 'archive' ? !before.archived : before.archived;
  const [seq, version] = [state.upTo + 1, before.version + 1];
  const by = { actor: 'kari', role: 'editor', at: '2026-04-01T10:00:00.000Z', hash: String(seq) };
  return fold(state, { seq, kind: before.kind, id, version, action: 'changed', archived, values, ...by });
}

const listed = (all: ReadonlyMap<string, readonly Finding[]>): string[] =>
  [...all].flatMap(([id, found]) => found.map((one) => JSON.stringify({ ...one, id }))).toSorted();

it('what is kept up change by change is what a fresh look finds', () => {
  fc.assert(
    fc.property(fc.array(aChange, { minLength: 1, maxLength: 12 }), (changes) => {
      const state = stateWith(given) as OpenState;
      const context = new RuleContext({ state, on, law: suppliedLaw, uses: new UseIndex(state) });
      const kept = findingsOfAll(state, context);
      for (const change of changes) {
        const before = entryOf(state, change.id);
        const after = changed(state, change);
        for (const id of context.changed(after, before)) {
          const entry = context.entryById(id);
          if (entry) kept.set(id, findingsIn(entry));
        }
      }
      const fresh = new RuleContext({ state, on, law: suppliedLaw, uses: new UseIndex(state) });
      expect(listed(kept)).toEqual(listed(findingsOfAll(state, fresh)));
    }),
    { numRuns: 60 },
  );
});
