import { text } from '#language/text.ts';
import { defineRule } from '#rules/engine/define-rule.ts';

export const consentNotGranular = defineRule({
  id: 'consent-not-granular',
  severity: 'likely-unlawful',
  cites: ['7(2)', 'EDPB Guidelines 05/2020'],
  manual: true,
  title: text('One consent for several purposes'),
  message: text('One consent covers several purposes, so that people can only take all of them or none.'),
  fix: text('Ask for consent to each purpose.'),
});
