import { text } from '#language/text.ts';
import { defineRule } from '#rules/engine/define-rule.ts';
import { checkConsent } from '#rules/facts/consent.ts';

export const consentEvidenceMissing = defineRule({
  id: 'consent-evidence-missing',
  severity: 'required',
  cites: ['7(1)'],
  title: text('No evidence of consent'),
  message: text('It is not recorded how you can show who consented, when and to which words.'),
  fix: text('Say where evidence of consent is kept.'),
  checks: [
    checkConsent(({ id, consent }, report) => {
      if (!consent?.evidence) report(`purposes/${id}/consent/evidence`);
    }),
  ],
});
