import { text } from '#language/text.ts';
import { defineRule } from '#rules/engine/define-rule.ts';
import { checkClaims, correctTheNotice } from '#rules/facts/claims.ts';
import { claimsConsentForAll, claimsOnlyDirect, collectsElsewhere, collectsFromOthers } from '#rules/facts/notice.ts';

export const sourceConflict = defineRule({
  id: 'source-conflict',
  severity: 'recommended',
  cites: ['14', '5(1)(a)'],
  title: text('Notice contradicts the recorded sources'),
  message: text('The claim does not hold: “{activity}” gets data from elsewhere than the people themselves.'),
  fix: correctTheNotice,
  checks: [checkClaims(claimsOnlyDirect, collectsElsewhere), checkClaims(claimsConsentForAll, collectsFromOthers)],
});
