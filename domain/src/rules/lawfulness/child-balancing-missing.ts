import { text } from '#language/text.ts';
import { defineRule } from '#rules/engine/define-rule.ts';
import { checkBasis } from '#rules/facts/legal-basis.ts';
import { areChildren, firstWho } from '#rules/facts/people.ts';

export const childBalancingMissing = defineRule({
  id: 'child-balancing-missing',
  severity: 'recommended',
  cites: ['6(1)(f)'],
  title: text('Interests of children not weighed'),
  message: text(
    'Children are among the people (“{people}”), and it is not recorded how their interests were weighed. They weigh more than those of adults.',
  ),
  fix: text('Say how the interests of the children were weighed.'),
  checks: [
    checkBasis('6-1-f', (purpose, entry, report) => {
      if (purpose.childBalancing) return;
      const child = firstWho(areChildren, entry, purpose);
      if (child) report(`purposes/${purpose.id}/childBalancing`, { people: { ref: child.id } });
    }),
  ],
});
