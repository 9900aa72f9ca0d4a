import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { decisionsOf, notCovered, relying } from '#rules/facts/adequacy.ts';
import { namesOf } from '#rules/facts/countries.ts';
import { kindsWithTransfers } from '#rules/facts/transfers.ts';

export const adequacyLimited = defineRule({
  id: 'adequacy-limited',
  severity: 'recommended',
  cites: ['45'],
  title: text('Adequacy decision with limits to check'),
  message: text(
    'The adequacy decision for {country} has limits: {scope}. It is not recorded that the transfer is within them.',
  ),
  fix: text('Check that the importer and the data are covered, and record what shows it as the reference.'),
  checks: [
    checkOn(kindsWithTransfers, (entry, report) => {
      for (const basis of relying(entry)) {
        if (basis.row.reference || notCovered(basis, entry.context)) continue;
        for (const { code, scope } of decisionsOf(basis, entry.context))
          if (scope && code !== 'US') {
            report(`${basis.path}/reference`, { country: namesOf([code]), scope });
            break;
          }
      }
    }),
  ],
});
