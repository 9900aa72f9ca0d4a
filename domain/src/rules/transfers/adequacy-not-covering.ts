import { fill, type Text, text, verbatim } from '#language/text.ts';
import type { ToolState } from '#law/transfer-tools.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { countryPath, notCovered, relying } from '#rules/facts/adequacy.ts';
import { namesOf } from '#rules/facts/countries.ts';
import { kindsWithTransfers } from '#rules/facts/transfers.ts';

/** Why what there is does not cover it; where there never was a decision, that is all there is to say. */
function whyNot({ status, says, end }: ToolState): Text {
  if (status === 'no-decision') return verbatim('');
  if (end) return fill(text(' The one there was no longer applies: {end}.'), { end });
  return status === 'limited'
    ? fill(text(' The one there is has limits: {says}.'), { says })
    : fill(text(' {says}.'), { says });
}

export const adequacyNotCovering = defineRule({
  id: 'adequacy-not-covering',
  severity: 'likely-unlawful',
  cites: ['45'],
  title: text('Adequacy decision does not cover the transfer'),
  message: text('No adequacy decision covers this transfer ({country}).{why}'),
  fix: text('Choose another tool for the country, such as the standard contractual clauses of 2021.'),
  checks: [
    checkOn(kindsWithTransfers, (entry, report) => {
      for (const basis of relying(entry)) {
        const state = notCovered(basis, entry.context);
        if (state?.country) report(countryPath(basis), { country: namesOf([state.country]), why: whyNot(state) });
      }
    }),
  ],
});
