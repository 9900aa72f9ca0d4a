import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { whereDecided } from '#rules/facts/legal-basis.ts';
import { hasUnspecifiedBasis, isSaid } from '#rules/facts/purposes.ts';

export const legalBasisUnspecified = defineRule({
  id: 'legal-basis-unspecified',
  severity: 'required',
  cites: ['6(1)', '13(1)(c)'],
  title: text('Ground claimed without naming the legal basis'),
  message: text(
    'A ground is claimed or announced for this purpose, but which of the six legal bases it is stays open.',
  ),
  fix: text('Choose the legal basis that the words stand for.'),
  checks: [
    checkOn('activity', ({ values }, report) => {
      for (const purpose of values.purposes ?? [])
        if (isSaid(purpose) && hasUnspecifiedBasis(purpose)) report(whereDecided(purpose));
    }),
  ],
});
