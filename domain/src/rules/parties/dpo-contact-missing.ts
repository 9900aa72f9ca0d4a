import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { isReachable } from '#rules/facts/contact.ts';
import { hasOfficer } from '#rules/facts/officer.ts';

export const dpoContactMissing = defineRule({
  id: 'dpo-contact-missing',
  severity: 'required',
  cites: ['30(1)(a)', '30(2)(a)', '37(7)'],
  article30: true,
  title: text('Data protection officer without name or contact details'),
  message: text(
    'There is a data protection officer, and the record must hold their name and how to reach them. A person, an office or a firm may be named.',
  ),
  fix: text('Enter the name, and an e-mail address or telephone number.'),
  checks: [
    checkOn(['organisation', 'client'], (entry, report) => {
      if (!hasOfficer(entry)) return;
      const { dpo = {} } = entry.values;
      if (!dpo.name) report('dpo/name');
      if (!isReachable(dpo)) report('dpo/email');
    }),
  ],
});
