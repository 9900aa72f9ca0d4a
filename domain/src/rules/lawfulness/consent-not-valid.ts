import { text } from '#language/text.ts';
import { checkOn, defineRule, type Report } from '#rules/engine/define-rule.ts';
import { isRelevant, noAct } from '#rules/facts/consent.ts';
import type { Purpose } from '#rules/facts/purposes.ts';
import { consentMechanisms } from '#vocabulary/lawfulness.ts';
import { termOf } from '#vocabulary/vocabulary.ts';

type Consent = NonNullable<Purpose['consent']>;

function checkValid({ mechanism, voluntary }: Consent, path: string, report: Report): void {
  if (mechanism && noAct.has(mechanism))
    report(`${path}/mechanism`, { how: termOf(consentMechanisms, mechanism)?.label ?? mechanism });
  else if (voluntary?.answer === 'no') report(`${path}/voluntary`, { how: text('Not freely given') });
}

export const consentNotValid = defineRule({
  id: 'consent-not-valid',
  severity: 'likely-unlawful',
  cites: ['4(11)', '7'],
  title: text('Consent without a clear affirmative act'),
  message: text('This is not consent ({how}). Consent is given freely, and by a clear act of its own.'),
  fix: text('Ask for consent by a choice people really make, or choose another basis.'),
  checks: [
    checkOn('activity', ({ values }, report) => {
      for (const purpose of values.purposes ?? [])
        if (isRelevant(purpose)) checkValid(purpose.consent, `purposes/${purpose.id}/consent`, report);
    }),
    checkOn('notice', ({ values }, report) => {
      for (const { id, ...consent } of values.consents ?? []) checkValid(consent, `consents/${id}`, report);
    }),
  ],
});
