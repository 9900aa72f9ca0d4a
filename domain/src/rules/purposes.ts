import { assessmentOf } from '#rules/facts/assessments.ts';
import { basesClaimed, claimedBasis, isSaid, type Purpose, shareThePeople } from '#rules/facts/purposes.ts';
import { isVaguePurpose } from '#rules/facts/wording.ts';
import { rule, type Ruling } from '#rules/rule.ts';

/** So many purposes of different kinds are several activities. */
const atMost = 3;

function kindsOf(purposes: readonly Purpose[]): number {
  const kinds = new Set<string>();
  for (const { id, code } of purposes) kinds.add(code ?? id);
  return kinds.size;
}

/** Different bases for the same people; a purpose that was split by people has its bases told apart already. */
const differInBasis = (one: Purpose, other: Purpose): boolean => {
  const [first, second] = [claimedBasis(one), claimedBasis(other)];
  return first !== undefined && second !== undefined && first !== second && shareThePeople(one, other);
};

/** Art. 30(1)(b): what it is for. */
export const purposesRules: readonly Ruling[] = [
  rule('activity', 'purpose-missing', ({ values }, report) => {
    if (!values.purposes?.some(isSaid)) report('purposes');
  }),
  rule('activity', 'purpose-vague', ({ values, view }, report) => {
    for (const { id, text, code } of values.purposes ?? [])
      if (text && isVaguePurpose(view, text, code !== undefined)) report(`purposes/${id}/text`);
  }),
  rule('activity', 'purposes-mixed', ({ values }, report) => {
    const purposes = values.purposes ?? [];
    if (purposes.length < 2) return;
    const mixed =
      (purposes.length > atMost && kindsOf(purposes) > atMost) ||
      purposes.some((one, at) => purposes.some((other, place) => place > at && differInBasis(one, other)));
    if (mixed) report('purposes');
  }),
  rule('activity', 'purpose-incompatible', (subject, report) => {
    for (const purpose of subject.values.purposes ?? []) {
      if (purpose.furtherProcessing?.answer !== 'yes') continue;
      // Consent, or a law, opens the new purpose by itself (Art. 6(4)).
      const [basis] = basesClaimed(purpose);
      if (basis === '6-1-a' || (basis === '6-1-c' && purpose.law?.statute)) continue;
      const outcome = assessmentOf(subject, 'compatibility', purpose.compatibility);
      if (!outcome || outcome.values.outcome === 'not-acceptable') report(`purposes/${purpose.id}/compatibility`);
    }
  }),
];
