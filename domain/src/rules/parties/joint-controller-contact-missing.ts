import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import type { EvaluatedEntry } from '#rules/engine/evaluated-entry.ts';
import { isReachable } from '#rules/facts/contact.ts';
import { reportPartners } from '#rules/facts/partners.ts';

/** Whether the record names a joint controller with its contact details (Art. 30(1)(a)). */
const canBeReached = ({ values: { name, legalName, address, contact, privacyContact } }: EvaluatedEntry<'recipient'>) =>
  Boolean(name ?? legalName) && (Boolean(address) || isReachable(contact ?? {}) || isReachable(privacyContact ?? {}));

export const jointControllerContactMissing = defineRule({
  id: 'joint-controller-contact-missing',
  severity: 'required',
  cites: ['30(1)(a)'],
  article30: true,
  title: text('Joint controller without contact details'),
  message: text('The contact details of {partner} are missing. The record must hold those of every joint controller.'),
  fix: text('Open {partner} and enter an address, e-mail address or telephone number.'),
  checks: [
    checkOn('activity', (entry, report) => {
      reportPartners(entry, canBeReached, report);
    }),
  ],
});
