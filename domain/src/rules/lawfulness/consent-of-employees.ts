import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { areEmployees, firstWho } from '#rules/facts/people.ts';
import { claimedBasis, isFreelyGiven } from '#rules/facts/purposes.ts';

export const consentOfEmployees = defineRule({
  id: 'consent-of-employees',
  severity: 'likely-unlawful',
  cites: ['6(1)(a)', '88', 'EDPB Guidelines 05/2020'],
  title: text('Consent of employees'),
  message: text('The basis is consent of “{people}”. Those who depend on their employer can rarely refuse freely.'),
  fix: text('Choose another basis, or record that refusing costs nothing and consent is freely given.'),
  checks: [
    checkOn('activity', (entry, report) => {
      for (const purpose of entry.values.purposes ?? []) {
        if (claimedBasis(purpose) !== '6-1-a' || isFreelyGiven(purpose)) continue;
        const people = firstWho(areEmployees, entry, purpose);
        if (people) report(`purposes/${purpose.id}/legalBasis`, { people: { ref: people.id } });
      }
    }),
  ],
});
