import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { effectiveMeasures } from '#rules/facts/measures.ts';
import { isInPlace } from '#rules/facts/security.ts';

export const securityMissing = defineRule({
  id: 'security-missing',
  severity: 'required',
  cites: ['30(1)(g)', '30(2)(d)', '32(1)'],
  article30: true,
  title: text('No security measure in place'),
  message: text(
    'No technical or organisational measure that is in place is described, neither here nor for the organisation as a whole, and no reason why not. What is only planned protects nothing yet.',
  ),
  fix: text('Add the measures that protect these data, or say why a description is not possible.'),
  checks: [
    checkOn(['activity', 'processor-record'], (entry, report) => {
      const { measures = [], whyNotPossible } = entry.values.security ?? {};
      const isInOwnWords = measures.some(({ measure, note }) => measure === undefined && note !== undefined);
      if (whyNotPossible !== undefined || isInOwnWords) return;
      if (!effectiveMeasures(entry).some(isInPlace)) report('security/measures');
    }),
  ],
});
