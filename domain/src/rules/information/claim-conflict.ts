import { text } from '#language/text.ts';
import { defineRule } from '#rules/engine/define-rule.ts';
import { checkClaims } from '#rules/facts/claims.ts';
import { claimsConsentForAll, concernsChildren, deniesChildren, hasOtherBasis } from '#rules/facts/notice.ts';

const correct = text('Correct the notice, or the record if that is what is wrong.');

export const claimConflict = defineRule({
  id: 'claim-conflict',
  severity: 'recommended',
  cites: ['5(1)(a)'],
  title: text('Notice contradicts the register'),
  message: text('The claim does not hold: “{activity}” is recorded otherwise.'),
  fix: correct,
  checks: [checkClaims(claimsConsentForAll, hasOtherBasis), checkClaims(deniesChildren, concernsChildren)],
});
