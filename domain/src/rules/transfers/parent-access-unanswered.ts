import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { namesOf } from '#rules/facts/countries.ts';
import { isAdequate } from '#rules/facts/transfers.ts';
import { isEea } from '#vocabulary/eea.ts';

export const parentAccessUnanswered = defineRule({
  id: 'parent-access-unanswered',
  severity: 'recommended',
  cites: ['44', 'EDPB Guidelines 05/2021'],
  title: text('Access of a parent in a third country not answered'),
  message: text('The group parent is in {country}. It is not recorded whether it can get at the data.'),
  fix: text('Ask the company, and record the answer.'),
  checks: [
    checkOn('recipient', ({ values, context }, report) => {
      const { groupParentCountry: parent, parentAccess } = values;
      if (!parent || isEea(parent, context.on) || isAdequate(context, parent)) return;
      if (parentAccess?.answer !== 'yes' && parentAccess?.answer !== 'no')
        report('parentAccess', { country: namesOf([parent]) });
    }),
  ],
});
