import { text } from '#language/text.ts';
import type { AdequacyDecision } from '#law/rows/law-rows.ts';
import { addPeriod } from '#model/dates.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import type { RuleContext } from '#rules/engine/rule-context.ts';
import { aYear, countryPath, decisionsOf, relying } from '#rules/facts/adequacy.ts';
import { namesOf } from '#rules/facts/countries.ts';
import { kindsWithTransfers } from '#rules/facts/transfers.ts';

/** The decision ends within a year and nothing follows it. */
function isEnding(decision: AdequacyDecision, { law, on }: RuleContext): boolean {
  const { until, code } = decision;
  if (until === undefined || until > addPeriod(on, aYear)) return false;
  return !law.adequacy.some((next) => next.code === code && next.from > on && (next.until ?? '9999') > until);
}

export const adequacyEnding = defineRule({
  id: 'adequacy-ending',
  severity: 'recommended',
  cites: ['45'],
  title: text('Adequacy decision ends within a year'),
  message: text('The adequacy decision for {country} ends on {until}, and nothing has taken its place yet.'),
  fix: text('Prepare another tool, and follow whether the decision is renewed.'),
  checks: [
    checkOn(kindsWithTransfers, (entry, report) => {
      for (const basis of relying(entry))
        for (const decision of decisionsOf(basis, entry.context))
          if (isEnding(decision, entry.context)) {
            report(countryPath(basis), { country: namesOf([decision.code]), until: decision.until ?? '' });
            break;
          }
    }),
  ],
});
