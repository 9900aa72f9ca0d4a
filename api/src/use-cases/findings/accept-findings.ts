import type { AcceptFindings, EndAcceptances } from 'domain/contract';
import type { RegisterState } from 'domain/core';
import { acceptancesIn, type Finding, matterOf } from 'domain/rules';
import type { Issue } from 'domain/schema';
import { archiveEntries, createEntries } from '#use-cases/entries/change-entry.ts';
import type { RegisterWriter } from '#use-cases/entries/register-port.ts';
import type { Evaluations } from '#use-cases/findings/evaluations.ts';
import { problem } from '#use-cases/problems/problem.ts';
import type { Actor } from '#use-cases/actor/actor.ts';

const at = (index: number, code: string): Issue => ({ path: ['findings', index], code });

/** What is not found, or is accepted already, cannot be accepted. */
function refuse(found: readonly (readonly Finding[])[], on: string, state: RegisterState) {
  const acceptances = acceptancesIn(state);
  const issues = found.flatMap((findings, index): Issue[] => {
    if (findings.length === 0) return [at(index, 'not-found-here')];
    return findings.every((finding) => acceptances.of(finding, on)) ? [at(index, 'accepted-already')] : [];
  });
  if (issues.length > 0) throw problem('invalid', { issues });
}

/** Accepts findings for a reason and until a day, all or none; answers the references of the acceptances. */
export async function acceptFindings(
  { register, evaluations }: { readonly register: RegisterWriter; readonly evaluations: Evaluations },
  actor: Actor,
  { findings, reason, until }: AcceptFindings,
): Promise<{ accepted: string[] }> {
  const { found, on } = await evaluations.at(undefined);
  if (until < on) throw problem('invalid', { issues: [{ path: ['until'], code: 'already-past' }] });
  const chosen = findings.map(({ rule, id, path }) =>
    (found.get(id) ?? []).filter((finding) => finding.rule === rule && finding.path === path),
  );
  // Several findings of a rule at one field, such as two observations, share one acceptance.
  const once = new Map(findings.map((one, index) => [[one.rule, one.id, one.path].join(' '), { ...one, index }]));
  const inputs = [...once.values()].map(({ rule, id, path, index }) => ({
    rule,
    about: id,
    ...(path && { path }),
    found: [...new Set(chosen[index]?.map(matterOf))],
    reason,
    until,
  }));
  const check = (state: RegisterState): void => refuse(chosen, on, state);
  return createEntries(register, { actor, kind: 'acceptance', inputs, check, act: 'BLK' }, ({ entries }) => ({
    accepted: entries.map(({ id }) => id),
  }));
}

/** Ends acceptances, all or none: the findings are open again. Answers how many there were. */
export function endAcceptances(
  register: RegisterWriter,
  actor: Actor,
  { acceptances, reason }: EndAcceptances,
): Promise<{ ended: number }> {
  const ids = [...new Set(acceptances)];
  const refuseGone = (state: RegisterState): void => {
    const issues = acceptances.flatMap((id, index): Issue[] =>
      state.entries.acceptance.get(id)?.archived === false
        ? []
        : [{ path: ['acceptances', index], code: 'ended-already' }],
    );
    if (issues.length > 0) throw problem('invalid', { issues });
  };
  return archiveEntries(register, { actor, kind: 'acceptance', ids, reason, check: refuseGone }, ({ entries }) => ({
    ended: entries.length,
  }));
}
