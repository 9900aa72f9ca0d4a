import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { assessmentOf } from '#rules/facts/assessments.ts';
import { basesClaimed } from '#rules/facts/purposes.ts';

export const purposeIncompatible = defineRule({
  id: 'purpose-incompatible',
  severity: 'recommended',
  cites: ['5(1)(b)', '6(4)'],
  title: text('New purpose without a compatibility assessment'),
  message: text(
    'The data were collected for another purpose, and no assessment shows that the new one is compatible with it.',
  ),
  fix: text('Link the compatibility assessment, or ask for consent to the new purpose.'),
  checks: [
    checkOn('activity', (entry, report) => {
      for (const purpose of entry.values.purposes ?? []) {
        if (purpose.furtherProcessing?.answer !== 'yes') continue;
        // Consent, or a law, opens the new purpose by itself (Art. 6(4)).
        const [basis] = basesClaimed(purpose);
        if (basis === '6-1-a' || (basis === '6-1-c' && purpose.law?.statute)) continue;
        const outcome = assessmentOf(entry, 'compatibility', purpose.compatibility);
        if (!outcome || outcome.values.outcome === 'not-acceptable') report(`purposes/${purpose.id}/compatibility`);
      }
    }),
  ],
});
