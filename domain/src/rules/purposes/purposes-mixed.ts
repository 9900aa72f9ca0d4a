import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { ByPeople, claimedBasis, type LegalBasis, type Purpose } from '#rules/facts/purposes.ts';

/** So many purposes of different kinds are several activities. */
const atMost = 3;

function kindsOf(purposes: readonly Purpose[]): number {
  const kinds = new Set<string>();
  for (const { id, code } of purposes) kinds.add(code ?? id);
  return kinds.size;
}

/** Different bases for the same people; a purpose that was split by people has its bases key apart already. */
function differInBasis(purposes: readonly Purpose[]): boolean {
  const bases = new ByPeople<LegalBasis>();
  for (const purpose of purposes) {
    const basis = claimedBasis(purpose);
    if (basis === undefined) continue;
    if (bases.some(purpose, (other) => other !== basis)) return true;
    bases.add(purpose, basis);
  }
  return false;
}

export const purposesMixed = defineRule({
  id: 'purposes-mixed',
  severity: 'recommended',
  cites: ['5(1)(b)'],
  title: text('Several purposes in one activity'),
  message: text(
    'This activity has several purposes, or several legal bases for the same people. What is needed for one is then easily kept for another.',
  ),
  fix: text('Consider an activity for each, or say which people each purpose is about.'),
  checks: [
    checkOn('activity', ({ values }, report) => {
      const purposes = values.purposes ?? [];
      if (purposes.length < 2) return;
      const mixed = (purposes.length > atMost && kindsOf(purposes) > atMost) || differInBasis(purposes);
      if (mixed) report('purposes');
    }),
  ],
});
