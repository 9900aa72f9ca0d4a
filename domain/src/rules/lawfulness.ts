import { rule, type Ruling } from '#rules/rule.ts';

/** Art. 6 to 10: whether it may be done at all. */
export const lawfulnessRules: readonly Ruling[] = [
  rule('activity', 'legal-basis-missing', ({ values }, report) => {
    for (const { id, text, legalBasis, basisStatus, basisNote } of values.purposes ?? []) {
      const claimed = basisNote || basisStatus === 'announced';
      if (text && (basisStatus === 'inferred' || (!legalBasis && !claimed))) report(`purposes/${id}/legalBasis`);
    }
  }),
];
