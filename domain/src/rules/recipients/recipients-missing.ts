import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { effectiveOf } from '#rules/facts/activity.ts';

export const recipientsMissing = defineRule({
  id: 'recipients-missing',
  severity: 'required',
  cites: ['30(1)(d)', '13(1)(e)'],
  article30: true,
  title: text('No recipients'),
  message: text('No recipient is recorded, and nobody has confirmed that there is none.'),
  fix: text('Add the recipients, processors among them, or confirm that there are none.'),
  checks: [
    checkOn('activity', (entry, report) => {
      const none = entry.values.disclosuresMade?.answer === 'no';
      if (!none && !entry.fact(effectiveOf).disclosures.some(({ value }) => value.recipient)) report('disclosuresMade');
    }),
  ],
});
