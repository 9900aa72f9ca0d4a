import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { areChildren, firstWho } from '#rules/facts/people.ts';

export const childConsentAgeMissing = defineRule({
  id: 'child-consent-age-missing',
  severity: 'required',
  cites: ['8'],
  title: text('Consent of children without age limit or parental authorisation'),
  message: text(
    'The purpose rests on the consent of children. It must be clear from which age they consent alone, and who consents for those who are younger.',
  ),
  fix: text('Enter the age limit, and how holders of parental responsibility authorise the consent.'),
  checks: [
    checkOn('activity', (entry, report) => {
      for (const purpose of entry.values.purposes ?? []) {
        const { id, legalBasis, consent } = purpose;
        if (legalBasis !== '6-1-a' || !firstWho(areChildren, entry, purpose)) continue;
        if (consent?.ageLimit === undefined) report(`purposes/${id}/consent/ageLimit`);
        if (!consent?.parentalAuthorisation) report(`purposes/${id}/consent/parentalAuthorisation`);
      }
    }),
  ],
});
