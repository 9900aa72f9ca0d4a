import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { noAct, checkConsent } from '#rules/facts/consent.ts';

export const consentWithdrawalMissing = defineRule({
  id: 'consent-withdrawal-missing',
  severity: 'required',
  cites: ['7(3)', '13(2)(c)'],
  title: text('No way to withdraw consent'),
  message: text('It is not recorded how people withdraw their consent. It must be as easy as giving it.'),
  fix: text('Say how consent is withdrawn, such as a link in every e-mail.'),
  checks: [
    checkConsent(({ id, consent }, report) => {
      if (!consent?.withdrawal) report(`purposes/${id}/consent/withdrawal`);
    }),
    checkOn('notice', ({ values: { rights, consents = [] } }, report) => {
      if (rights?.includes('withdraw-consent')) return;
      // What is no consent to begin with is not asked how it is withdrawn.
      for (const { id, mechanism, withdrawal } of consents)
        if (!withdrawal && !(mechanism && noAct.has(mechanism))) report(`consents/${id}/withdrawal`);
    }),
  ],
});
