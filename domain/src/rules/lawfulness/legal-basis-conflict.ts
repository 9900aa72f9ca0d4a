import { series, type Text, text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { basesClaimed, isFreelyGiven, type LegalBasis, type Purpose } from '#rules/facts/purposes.ts';
import { legalBases } from '#vocabulary/lawfulness.ts';
import { termOf } from '#vocabulary/vocabulary.ts';

const named = (bases: readonly LegalBasis[]): Text => {
  const labels = bases.flatMap((basis) => termOf(legalBases, basis)?.label ?? []);
  return series(labels, { between: ', ', small: true });
};

/** Consent beside a contract and nothing else: that it is bundled says so, and why it matters. */
const isBundle = (purpose: Purpose, bases: readonly LegalBasis[]): boolean =>
  bases.length === 2 && bases.includes('6-1-a') && bases.includes('6-1-b') && !isFreelyGiven(purpose);

export const legalBasisConflict = defineRule({
  id: 'legal-basis-conflict',
  severity: 'recommended',
  cites: ['6(1)', '7', '5(1)(a)', 'EDPB Guidelines 05/2020'],
  title: text('Several legal bases for one purpose'),
  message: text(
    'More than one legal basis is claimed for this purpose: {bases}. People then cannot tell which of their rights apply.',
  ),
  fix: text('Keep the basis that applies, and correct whatever claims another.'),
  checks: [
    checkOn('activity', ({ values }, report) => {
      for (const purpose of values.purposes ?? []) {
        if (!purpose.alsoClaimed) continue;
        const bases = basesClaimed(purpose);
        if (bases.length > 1 && !isBundle(purpose, bases))
          report(`purposes/${purpose.id}/alsoClaimed`, { bases: named(bases) });
      }
    }),
  ],
});
