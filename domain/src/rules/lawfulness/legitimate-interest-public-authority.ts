import { text } from '#language/text.ts';
import { defineRule } from '#rules/engine/define-rule.ts';
import { organisationOf } from '#rules/facts/activity.ts';
import { checkBasis } from '#rules/facts/legal-basis.ts';

export const legitimateInterestPublicAuthority = defineRule({
  id: 'legitimate-interest-public-authority',
  severity: 'likely-unlawful',
  cites: ['6(1)'],
  title: text('Legitimate interest of a public authority', 'Berettiget interesse hos offentlig myndighet'),
  message: text(
    'A public authority cannot rely on legitimate interests for what it does as an authority.',
    'En offentlig myndighet kan ikke bruke berettiget interesse som grunnlag for det den gjør som myndighet.',
  ),
  fix: text(
    'Choose the basis in public law, usually Art. 6(1)(e), and name the law.',
    'Velg grunnlaget i offentlig rett, som regel art. 6 nr. 1 bokstav e, og oppgi loven.',
  ),
  checks: [
    checkBasis('6-1-f', ({ id }, entry, report) => {
      if (entry.fact(organisationOf)?.values.isPublicAuthority?.answer === 'yes') report(`purposes/${id}/legalBasis`);
    }),
  ],
});
