import { text } from '#language/text.ts';
import { checkOn, defineRule, type Report } from '#rules/engine/define-rule.ts';
import type { RuleContext } from '#rules/engine/rule-context.ts';
import { isRelevant } from '#rules/facts/consent.ts';
import type { Purpose } from '#rules/facts/purposes.ts';
import { saysNone } from '#rules/facts/wording.ts';

type Consent = NonNullable<Purpose['consent']>;

function checkDetriment(context: RuleContext, { consequence }: Consent, path: string, report: Report): void {
  if (consequence && !saysNone(context, consequence)) report(`${path}/consequence`, { detriment: consequence });
}

export const consentDetriment = defineRule({
  id: 'consent-detriment',
  severity: 'recommended',
  cites: ['7(3)', '7(4)'],
  title: text('Refusing or withdrawing consent costs something'),
  message: text(
    'Refusing or withdrawing consent costs people something: “{detriment}”. That speaks against its being freely given.',
  ),
  fix: text('Offer the same without consent, or choose another basis.'),
  checks: [
    checkOn('activity', ({ values, context }, report) => {
      for (const purpose of values.purposes ?? [])
        if (isRelevant(purpose)) checkDetriment(context, purpose.consent, `purposes/${purpose.id}/consent`, report);
    }),
    checkOn('notice', ({ values, context }, report) => {
      for (const { id, ...consent } of values.consents ?? [])
        checkDetriment(context, consent, `consents/${id}`, report);
    }),
  ],
});
