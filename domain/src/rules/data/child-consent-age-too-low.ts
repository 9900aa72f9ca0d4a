import { text } from '#language/text.ts';
import { countsOn } from '#law/law.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import type { RuleContext } from '#rules/engine/rule-context.ts';
import { organisationOf } from '#rules/facts/activity.ts';
import { regulationApplies } from '#vocabulary/eea.ts';

/** The age from which a child consents alone in a country on a date; the Regulation’s own where the country has set none (Art. 8(1)). */
function consentAge({ law, on }: RuleContext, country: string) {
  const setBy = (code: string) => law.childConsentAges.find((row) => row.country === code && countsOn(row, on));
  return setBy(country) ?? (regulationApplies(country, on) ? setBy('EU') : undefined);
}

export const childConsentAgeTooLow = defineRule({
  id: 'child-consent-age-too-low',
  severity: 'likely-unlawful',
  cites: ['8(1)'],
  title: text('Age limit below the one the country sets'),
  message: text('The age limit is lower than the law of the country allows: {age} years ({law}).'),
  fix: text('Raise the age limit to {age}, or obtain parental authorisation below that age.'),
  checks: [
    checkOn('activity', (entry, report) => {
      for (const { id, consent } of entry.values.purposes ?? []) {
        const country = consent?.ageLimit === undefined ? undefined : entry.fact(organisationOf)?.values.country;
        const set = country === undefined ? undefined : consentAge(entry.context, country);
        if (set && consent?.ageLimit !== undefined && consent.ageLimit < set.age)
          report(`purposes/${id}/consent/ageLimit`, { age: String(set.age), law: set.law });
      }
    }),
  ],
});
