import type { RegisterState } from 'domain/core';
import { acceptancesIn, type Finding, matterOf } from 'domain/rules';
import type { Issue } from 'domain/schema';
import { z } from 'zod';
import { archiveEntries, createEntries } from '#use-cases/entries/changing.ts';
import { requiredReason } from '#use-cases/entries/reason.ts';
import type { TheRegister } from '#use-cases/entries/register.ts';
import type { Findings } from '#use-cases/findings/findings.ts';
import { ruleIds } from '#use-cases/findings/question.ts';
import { problem } from '#use-cases/problems/problem.ts';
import type { Actor } from '#use-cases/actor/actor.ts';
import { asOfDate } from '#use-cases/lists/list.ts';

/** Findings to be lived with, why, and until which day. */
export const acceptanceOfFindings = z
  .strictObject({
    findings: z
      .array(z.strictObject({ rule: z.enum(ruleIds), id: z.string().max(20), path: z.string().max(500) }))
      .min(1)
      .max(2000),
    reason: requiredReason,
    until: asOfDate.describe(
      'The last day, two years from today at the latest; the findings come back on the day after',
    ),
  })
  .meta({ id: 'AcceptFindings' });
type Asked = z.infer<typeof acceptanceOfFindings>;

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
  { register, findings }: { readonly register: TheRegister; readonly findings: Findings },
  account: Actor,
  { findings: asked, reason, until }: Asked,
): Promise<{ accepted: string[] }> {
  const { found, on } = await findings.at(undefined);
  if (until < on) throw problem('invalid', { issues: [{ path: ['until'], code: 'already-past' }] });
  const meant = asked.map(({ rule, id, path }) =>
    (found.get(id) ?? []).filter((finding) => finding.rule === rule && finding.path === path),
  );
  // Several findings of a rule at one field, such as two that people saw, are lived with under one acceptance.
  const once = new Map(asked.map((one, index) => [[one.rule, one.id, one.path].join(' '), { ...one, index }]));
  const inputs = [...once.values()].map(({ rule, id, path, index }) => ({
    rule,
    about: id,
    ...(path && { path }),
    found: [...new Set(meant[index]?.map(matterOf))],
    reason,
    until,
  }));
  const made = await createEntries(register, account, 'acceptance', inputs, (state) => refuse(meant, on, state), 'BLK');
  return { accepted: made.map(({ id }) => id) };
}

/** Acceptances to be ended before their time, and why. */
export const endOfAcceptances = z
  .strictObject({ acceptances: z.array(z.string().max(20)).min(1).max(2000), reason: requiredReason })
  .meta({ id: 'EndAcceptances' });

/** Ends acceptances, all or none: the findings are open again. Answers how many there were. */
export async function endAcceptances(
  register: TheRegister,
  account: Actor,
  { acceptances, reason }: z.infer<typeof endOfAcceptances>,
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
  const ended = await archiveEntries(register, account, 'acceptance', { ids, reason }, refuseGone);
  return { ended: ended.length };
}
