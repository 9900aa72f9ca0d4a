import { text } from '#language/text.ts';
import { defineRule } from '#rules/engine/define-rule.ts';
import { checkClaims } from '#rules/facts/claims.ts';
import { deniesSharing, sharesAgainst } from '#rules/facts/notice.ts';

const correct = text(
  'Correct the notice, or the record if that is what is wrong.',
  'Rett erklæringen, eller oppføringen hvis det er den som er feil.',
);

export const sharingClaimConflict = defineRule({
  id: 'sharing-claim-conflict',
  severity: 'recommended',
  cites: ['5(1)(a)', '13(1)(e)'],
  title: text('Notice denies sharing that takes place', 'Erklæringen benekter deling som skjer'),
  message: text(
    'The claim does not hold: “{activity}” discloses data without consent being the condition.',
    'Påstanden stemmer ikke: «{activity}» utleverer opplysninger uten at samtykke er vilkåret.',
  ),
  fix: correct,
  checks: [checkClaims(deniesSharing, sharesAgainst)],
});
