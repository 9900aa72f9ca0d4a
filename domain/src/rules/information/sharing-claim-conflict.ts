import { text } from '#language/text.ts';
import { defineRule } from '#rules/engine/define-rule.ts';
import { checkClaims, correctTheNotice } from '#rules/facts/claims.ts';
import { deniesSharing, contradictsSharing, sharingClaimOf } from '#rules/facts/notice.ts';

export const sharingClaimConflict = defineRule({
  id: 'sharing-claim-conflict',
  severity: 'recommended',
  cites: ['5(1)(a)', '13(1)(e)'],
  title: text('Notice denies sharing that takes place'),
  message: text('The claim does not hold: “{activity}” discloses data without consent being the condition.'),
  fix: correctTheNotice,
  checks: [checkClaims(deniesSharing, contradictsSharing, sharingClaimOf)],
});
