import { text } from '#language/text.ts';
import { defineRule } from '#rules/engine/define-rule.ts';
import { checkConsent } from '#rules/facts/consent.ts';

export const consentEvidenceMissing = defineRule({
  id: 'consent-evidence-missing',
  severity: 'required',
  cites: ['7(1)'],
  title: text('No evidence of consent', 'Ikke noe bevis for samtykke'),
  message: text(
    'It is not recorded how you can show who consented, when and to which words.',
    'Det er ikke oppgitt hvordan dere kan vise hvem som har samtykket, når og til hvilken ordlyd.',
  ),
  fix: text('Say where evidence of consent is kept.', 'Oppgi hvor bevis for samtykket oppbevares.'),
  checks: [
    checkConsent(({ id, consent }, report) => {
      if (!consent?.evidence) report(`purposes/${id}/consent/evidence`);
    }),
  ],
});
