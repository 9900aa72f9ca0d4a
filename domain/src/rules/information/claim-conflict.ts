import { text } from '#language/text.ts';
import { defineRule } from '#rules/engine/define-rule.ts';
import { checkClaims, correctTheNotice } from '#rules/facts/claims.ts';
import { claimsConsentForAll, concernsChildren, deniesChildren, hasOtherBasis } from '#rules/facts/notice.ts';

export const claimConflict = defineRule({
  id: 'claim-conflict',
  severity: 'recommended',
  cites: ['5(1)(a)'],
  title: text('Notice contradicts the register'),
  message: text('The claim does not hold: “{activity}” is recorded otherwise.'),
  fix: correctTheNotice,
  checks: [checkClaims(claimsConsentForAll, hasOtherBasis), checkClaims(deniesChildren, concernsChildren)],
});
