import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { isReachable } from '#rules/facts/contact.ts';

export const clientContactMissing = defineRule({
  id: 'client-contact-missing',
  severity: 'required',
  cites: ['30(2)(a)'],
  article30: true,
  title: text('Controller without name or contact details'),
  message: text(
    'The record must hold the name and contact details of every controller you act for; here they are missing.',
  ),
  fix: text('Enter the name and an address, e-mail address or telephone number.'),
  checks: [
    checkOn('client', ({ values }, report) => {
      if (!values.name) report('name');
      // The controllers in a group are asked for one by one, where the group is named in their place.
      else if (!values.isGroup && !values.address && !isReachable(values.contact ?? {})) report('contact/email');
    }),
  ],
});
