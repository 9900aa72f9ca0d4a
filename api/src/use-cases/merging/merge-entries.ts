import type { MergeResult } from 'domain/contract';
import type { Entry } from 'domain/core';
import { type ChangeRequest, lineOf, signed, startingPoint } from '#use-cases/entries/change-entry.ts';
import { titled } from '#use-cases/entries/entry-facts.ts';
import type { RegisterWriter } from '#use-cases/entries/register-port.ts';
import { problem } from '#use-cases/problems/problem.ts';
import { entriesAfter, issuesOf, planIn } from '#use-cases/merging/merge-planning.ts';

/** An entry by what it is called, and its version. */
export const presentBriefly = (entry: Entry) => ({
  kind: entry.kind,
  id: entry.id,
  version: entry.version,
  title: titled(entry),
});

/**
 * Merges an entry into another of its kind, in one transaction: the one that goes is archived, the one that stays takes in what
 * it says, and every live entry that referred to the one refers to the other. The lines stand in this order in the journal, so
 * that the whole can be found again and undone.
 */
export function mergeEntries(register: RegisterWriter, change: ChangeRequest, into: string): Promise<MergeResult> {
  let moved = 0;
  return register.write(
    (state) => {
      const { entry, role } = startingPoint(state, change, 'merge');
      const plan = planIn(register, state, entry, into);
      const issues = issuesOf(plan, state);
      if (issues.length > 0) throw problem('invalid', { issues });
      moved = plan.moved.reduce((sum, { references }) => sum + references, 0);
      const [first, ...rest] = entriesAfter(plan);
      const lines = [
        lineOf(first, 'merged', first.values),
        ...rest.map((one) => lineOf(one, 'changed-by-merge', one.values)),
      ];
      return { lines, signature: signed(change.actor, role, change.reason), act: 'MRG' };
    },
    ({ entries: [gone, stays, ...others] }) => {
      if (!gone || !stays) throw new Error('nothing was written');
      return { into: presentBriefly(stays), from: presentBriefly(gone), moved, records: others.length };
    },
  );
}
