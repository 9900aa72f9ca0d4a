import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';

export const controllerNotNamed = defineRule({
  id: 'controller-not-named',
  severity: 'required',
  cites: ['30(1)(a)'],
  article30: true,
  title: text('Activity without a controller'),
  message: text('It is not recorded whose activity this is.'),
  fix: text('Choose the organisation that is the controller.'),
  checks: [
    checkOn('activity', ({ values }, report) => {
      if (!values.organisation) report('organisation');
    }),
  ],
});
