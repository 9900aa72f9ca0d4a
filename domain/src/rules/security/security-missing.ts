import { resolveSecurity } from '#derived/inheritance.ts';
import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';

export const securityMissing = defineRule({
  id: 'security-missing',
  severity: 'required',
  cites: ['30(1)(g)', '30(2)(d)', '32(1)'],
  article30: true,
  title: text('No security measures'),
  message: text(
    'No technical or organisational measure is described, neither here nor for the organisation as a whole, and no reason why not.',
  ),
  fix: text('Add the measures that protect these data, or say why a description is not possible.'),
  checks: [
    checkOn(['activity', 'processor-record'], ({ values, context }, report) => {
      if (values.security?.measures ?? values.security?.whyNotPossible) return;
      if (resolveSecurity(values, context.state).length === 0) report('security/measures');
    }),
  ],
});
