import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { countryPath, decisionsOf, hasFallback, isJudgedAtImporter, relying } from '#rules/facts/adequacy.ts';
import { namesOf } from '#rules/facts/countries.ts';
import { kindsWithTransfers } from '#rules/facts/transfers.ts';

export const adequacyChallenged = defineRule({
  id: 'adequacy-challenged',
  severity: 'recommended',
  cites: ['45'],
  title: text('Adequacy decision under challenge'),
  message: text('The adequacy decision for {country} may fall: {by}. No other tool stands ready.'),
  fix: text('Agree on another tool for the importer, and record it among its safeguards.'),
  checks: [
    checkOn(kindsWithTransfers, (entry, report) => {
      for (const basis of relying(entry))
        for (const { code, challenged } of decisionsOf(basis, entry.context)) {
          if (!challenged || challenged.since > entry.on) continue;
          if (hasFallback(basis.importer, code) || isJudgedAtImporter(basis, code)) continue;
          report(countryPath(basis), { country: namesOf([code]), by: challenged.by });
          break;
        }
    }),
  ],
});
