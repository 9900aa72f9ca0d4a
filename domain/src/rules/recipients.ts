import { effectiveOf } from '#rules/facts/activity.ts';
import { rule, type Ruling } from '#rules/rule.ts';

/** Art. 30(1)(d): who gets the data. */
export const recipientsRules: readonly Ruling[] = [
  rule('activity', 'recipients-missing', (subject, report) => {
    const none = subject.values.disclosuresMade?.answer === 'no';
    if (!none && !subject.know(effectiveOf).disclosures.some(({ value }) => value.recipient)) report('disclosuresMade');
  }),
];
