import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { whereDecided } from '#rules/facts/legal-basis.ts';
import { claimedBasis, hasUnspecifiedBasis, isSaid } from '#rules/facts/purposes.ts';

export const legalBasisMissing = defineRule({
  id: 'legal-basis-missing',
  severity: 'required',
  cites: ['6(1)', '5(1)(a)', '13(1)(c)'],
  title: text('No legal basis'),
  message: text('No legal basis is recorded for this purpose, or only one that a reader inferred.'),
  fix: text('Decide on the legal basis, and record that it is decided.'),
  checks: [
    checkOn('activity', ({ values }, report) => {
      for (const purpose of values.purposes ?? [])
        if (isSaid(purpose) && !claimedBasis(purpose) && !hasUnspecifiedBasis(purpose)) report(whereDecided(purpose));
    }),
  ],
});
