import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';

export const controllerIdentityMissing = defineRule({
  id: 'controller-identity-missing',
  severity: 'required',
  cites: ['30(1)(a)', '13(1)(a)'],
  article30: true,
  title: text('Organisation without a name'),
  message: text('The record does not say who it is about: the name of the organisation is missing.'),
  fix: text('Enter the full legal name.'),
  checks: [
    checkOn('organisation', ({ values }, report) => {
      if (!values.name) report('name');
    }),
  ],
});
