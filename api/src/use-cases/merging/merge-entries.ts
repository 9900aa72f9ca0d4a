import type { MergeResult } from 'domain/contract';
import { actionOn, type Entry } from 'domain/core';
import { type ChangeRequest, lineOf, signed, startingPoint } from '#use-cases/entries/change-entry.ts';
import { titled } from '#use-cases/entries/entry-facts.ts';
import type { RegisterStore } from '#use-cases/entries/register-store.ts';
import { requireRole } from '#use-cases/permission/permission.ts';
import { problem } from '#use-cases/problems/problem.ts';
import { VersionTaken } from '#storage/problems.ts';
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
export async function mergeEntries(register: RegisterStore, change: ChangeRequest, into: string): Promise<MergeResult> {
  const role = requireRole(actionOn(change.kind, 'merge'), change.actor);
  startingPoint(await register.current(), change, 'merge');
  let moved = 0;
  try {
    const [gone, stays, ...others] = await register.write(
      (state) => {
        const plan = planIn(register, state, startingPoint(state, change, 'merge'), into);
        const issues = issuesOf(plan, state);
        if (issues.length > 0) throw problem('invalid', { issues });
        moved = plan.moved.reduce((sum, { references }) => sum + references, 0);
        const [first, ...rest] = entriesAfter(plan);
        return [
          lineOf(first, 'merged', first.values),
          ...rest.map((entry) => lineOf(entry, 'changed-by-merge', entry.values)),
        ];
      },
      signed(change.actor, role, change.reason),
      'MRG',
    );
    if (!gone || !stays) throw new Error('nothing was written');
    return { into: presentBriefly(stays), from: presentBriefly(gone), moved, records: others.length };
  } catch (error) {
    if (error instanceof VersionTaken) startingPoint(await register.current(), change, 'merge');
    throw error;
  }
}
