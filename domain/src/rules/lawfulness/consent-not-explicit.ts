import { text } from '#language/text.ts';
import { defineRule } from '#rules/engine/define-rule.ts';
import { checkConsent } from '#rules/facts/consent.ts';

export const consentNotExplicit = defineRule({
  id: 'consent-not-explicit',
  severity: 'required',
  cites: ['9(2)(a)'],
  title: text('Consent not explicit'),
  message: text(
    'The condition for special categories is explicit consent, but the consent is not recorded as explicit.',
  ),
  fix: text('Ask for an express statement and record it, or choose another condition.'),
  checks: [
    checkConsent(({ id, article9Conditions, consent }, report) => {
      if (article9Conditions?.includes('9-2-a') && consent?.explicit?.answer !== 'yes')
        report(`purposes/${id}/consent/explicit`);
    }),
  ],
});
