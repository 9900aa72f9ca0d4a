import { text } from '#language/text.ts';
import { defineRule } from '#rules/engine/define-rule.ts';
import { organisationOf } from '#rules/facts/activity.ts';
import { checkBasis } from '#rules/facts/legal-basis.ts';

export const legitimateInterestPublicAuthority = defineRule({
  id: 'legitimate-interest-public-authority',
  severity: 'likely-unlawful',
  cites: ['6(1)'],
  title: text('Legitimate interest of a public authority'),
  message: text('A public authority cannot rely on legitimate interests for what it does as an authority.'),
  fix: text('Choose the basis in public law, usually Art. 6(1)(e), and name the law.'),
  checks: [
    checkBasis('6-1-f', ({ id }, entry, report) => {
      if (entry.fact(organisationOf)?.values.isPublicAuthority?.answer === 'yes') report(`purposes/${id}/legalBasis`);
    }),
  ],
});
