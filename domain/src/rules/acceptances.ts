import type { Entry, RegisterState } from '#register.ts';
import type { Finding } from '#rules/rule.ts';

const nameOf = (about: string, rule: string): string => `${about} ${rule}`;

/** The acceptances in a register, ready to be asked about findings. */
export interface Acceptances {
  /** The acceptance under which a finding is lived with on a calendar date, or `undefined`; of several the one that lasts longest. */
  of(finding: Finding, on: string): Entry<'acceptance'> | undefined;
}

/** An acceptance counts when it says of what, why and until when (Art. 5(2)); it may leave the field open. */
const counts = ({ archived, values: { rule, about, reason, until } }: Entry<'acceptance'>): boolean =>
  !archived && Boolean(rule && about && reason && until);

/** Reads the acceptances of a register. */
export function acceptancesIn(state: RegisterState): Acceptances {
  const all = [...(state.entries.acceptance.values() as MapIterator<Entry<'acceptance'>>)].filter(counts);
  const byFinding = Map.groupBy(all, ({ values }) => nameOf(values.about ?? '', values.rule ?? ''));
  const lasting = ({ values }: Entry<'acceptance'>): string => values.until ?? '';
  return {
    of: ({ id, rule, path }, on) =>
      byFinding
        .get(nameOf(id, rule))
        ?.filter((one) => lasting(one) >= on && (!one.values.path || one.values.path === path))
        .toSorted((a, b) => lasting(b).localeCompare(lasting(a)))[0],
  };
}
