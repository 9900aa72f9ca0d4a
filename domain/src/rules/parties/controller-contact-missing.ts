import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { isReachable } from '#rules/facts/contact.ts';

export const controllerContactMissing = defineRule({
  id: 'controller-contact-missing',
  severity: 'required',
  cites: ['30(1)(a)', '13(1)(a)', '12(2)'],
  article30: true,
  title: text('Organisation without contact details'),
  message: text(
    'No e-mail, telephone number or address is recorded: neither people nor the authority can reach the organisation.',
  ),
  fix: text('Enter at least an e-mail address.'),
  checks: [
    checkOn('organisation', ({ values }, report) => {
      if (!isReachable(values)) report('email');
    }),
  ],
});
