import { text } from '#language/text.ts';
import { defineRule } from '#rules/engine/define-rule.ts';
import { checkClaims, correctTheNotice } from '#rules/facts/claims.ts';
import { deniesTransfers, transfers } from '#rules/facts/notice.ts';

export const transferClaimConflict = defineRule({
  id: 'transfer-claim-conflict',
  severity: 'recommended',
  cites: ['5(1)(a)', '13(1)(f)'],
  title: text('Notice denies transfers that take place'),
  message: text('The claim does not hold: “{activity}” transfers data to a third country.'),
  fix: correctTheNotice,
  checks: [checkClaims(deniesTransfers, transfers)],
});
