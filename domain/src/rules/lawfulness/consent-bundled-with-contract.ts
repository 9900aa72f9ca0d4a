import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { basesClaimed, claimedBasis, isFreelyGiven, shareThePeople } from '#rules/facts/purposes.ts';

export const consentBundledWithContract = defineRule({
  id: 'consent-bundled-with-contract',
  severity: 'likely-unlawful',
  cites: ['7(4)', '6(1)(b)'],
  title: text('Consent beside a contract for the same data', 'Samtykke ved siden av avtale for samme opplysninger'),
  message: text(
    'Consent is asked for beside a contract with the same people, and nothing says that it is freely given. Whoever needs the contract cannot really refuse.',
    'Det bes om samtykke ved siden av en avtale med de samme personene, og ingenting sier at det er frivillig. Den som trenger avtalen, kan i praksis ikke si nei.',
  ),
  fix: text(
    'Use the contract as the basis for what it needs, and record that consent to the rest is freely given.',
    'Bruk avtalen som grunnlag for det den krever, og registrer at samtykket til resten er frivillig.',
  ),
  checks: [
    checkOn('activity', ({ values }, report) => {
      const purposes = values.purposes ?? [];
      for (const purpose of purposes) {
        const bases = basesClaimed(purpose);
        if (!bases.includes('6-1-a') || isFreelyGiven(purpose)) continue;
        if (bases.includes('6-1-b')) report(`purposes/${purpose.id}/alsoClaimed`);
        else if (purposes.some((other) => claimedBasis(other) === '6-1-b' && shareThePeople(purpose, other)))
          report(`purposes/${purpose.id}/consent/voluntary`);
      }
    }),
  ],
});
