import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { isReachable } from '#rules/facts/contact.ts';
import { hasOfficer } from '#rules/facts/officer.ts';

export const dpoContactMissing = defineRule({
  id: 'dpo-contact-missing',
  severity: 'required',
  cites: ['30(1)(a)', '37(7)'],
  article30: true,
  title: text('Data protection officer without contact details'),
  message: text('There is a data protection officer, but no e-mail address or telephone number to reach them by.'),
  fix: text('Enter the e-mail address or telephone number of the data protection officer.'),
  checks: [
    checkOn('organisation', (entry, report) => {
      if (hasOfficer(entry) && !isReachable(entry.values.dpo ?? {})) report('dpo/email');
    }),
  ],
});
