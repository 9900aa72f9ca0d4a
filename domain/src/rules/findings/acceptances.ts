import type { Entry, RegisterState } from '#entries/register.ts';
import { registerOf } from '#registers/registers.ts';
import { fillingText } from '#language/translate.ts';
import type { Detail } from '#rules/engine/define-rule.ts';
import type { Finding } from '#rules/findings/finding.ts';

const maxFoundLength = registerOf.acceptance.fields.found.max;

const detailText = (detail: Detail): string =>
  typeof detail === 'object' && 'ref' in detail ? detail.ref : fillingText(detail, 'en');

/**
 * What a finding says of the matter, apart from the words of its rule: the entry it names, the countries, what a person
 * noted. Once that is another, it is another finding, although it stands at the same field.
 */
export function matterOf({ rule, details = {}, observation }: Finding): string {
  const sorted = Object.entries(details).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const matter = [observation ?? [], ...sorted.map(([, detail]) => detailText(detail))].flat().join('; ');
  return (matter || rule).replaceAll(/\s+/gu, ' ').slice(0, maxFoundLength).toWellFormed().trim();
}

const nameOf = (about: string, rule: string, path: string): string => `${about} ${rule} ${path}`;

/** The acceptances in a register, ready to be asked about findings. */
export interface Acceptances {
  /** The acceptance that covers a finding on a calendar date, or `undefined`; of several the one that lasts longest. */
  of(finding: Finding, on: string): Entry<'acceptance'> | undefined;
}

/** An acceptance counts when it says of what, why and until when (Art. 5(2)). */
const counts = ({ archived, values: { rule, about, reason, until } }: Entry<'acceptance'>): boolean =>
  !archived && Boolean(rule && about && reason && until);

/** It covers what was found when it was written, at its field; one that does not say what that was covers all that is found there. */
const covers = ({ values: { found } }: Entry<'acceptance'>, finding: Finding): boolean =>
  !found || found.includes(matterOf(finding));

/** Reads the acceptances of a register. */
export function acceptancesIn(state: RegisterState): Acceptances {
  const all = [...(state.entries.acceptance.values() as MapIterator<Entry<'acceptance'>>)].filter(counts);
  const byFinding = Map.groupBy(all, ({ values: { about = '', rule = '', path = '' } }) => nameOf(about, rule, path));
  const lasting = ({ values }: Entry<'acceptance'>): string => values.until ?? '';
  return {
    of: (finding, on) =>
      byFinding
        .get(nameOf(finding.id, finding.rule, finding.path))
        ?.filter((one) => lasting(one) >= on && covers(one, finding))
        .toSorted((a, b) => lasting(b).localeCompare(lasting(a)))[0],
  };
}
