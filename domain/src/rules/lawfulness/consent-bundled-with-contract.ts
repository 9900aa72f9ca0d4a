import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { ByPeople, basesClaimed, claimedBasis, isFreelyGiven } from '#rules/facts/purposes.ts';

export const consentBundledWithContract = defineRule({
  id: 'consent-bundled-with-contract',
  severity: 'likely-unlawful',
  cites: ['7(4)', '6(1)(b)'],
  title: text('Consent beside a contract for the same data'),
  message: text(
    'Consent is asked for beside a contract with the same people, and nothing says that it is freely given. Whoever needs the contract cannot really refuse.',
  ),
  fix: text('Use the contract as the basis for what it needs, and record that consent to the rest is freely given.'),
  checks: [
    checkOn('activity', ({ values }, report) => {
      const purposes = values.purposes ?? [];
      const contracts = new ByPeople<true>();
      for (const purpose of purposes) if (claimedBasis(purpose) === '6-1-b') contracts.add(purpose, true);
      for (const purpose of purposes) {
        const bases = basesClaimed(purpose);
        if (!bases.includes('6-1-a') || isFreelyGiven(purpose)) continue;
        if (bases.includes('6-1-b')) report(`purposes/${purpose.id}/alsoClaimed`);
        else if (contracts.some(purpose, () => true)) report(`purposes/${purpose.id}/consent/voluntary`);
      }
    }),
  ],
});
