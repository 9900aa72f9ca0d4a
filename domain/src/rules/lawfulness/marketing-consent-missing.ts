import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { isMarketing } from '#rules/facts/marketing.ts';
import { claimedBasis } from '#rules/facts/purposes.ts';

export const marketingConsentMissing = defineRule({
  id: 'marketing-consent-missing',
  severity: 'likely-unlawful',
  cites: ['Directive 2002/58/EC Art. 13', '21(2)'],
  title: text('Electronic marketing without consent'),
  message: text(
    'Marketing is sent by electronic message without consent. That is only allowed to existing customers, for similar products of your own.',
  ),
  fix: text('Ask for consent or, for existing customers, name the national law that makes the exception.'),
  checks: [
    checkOn('activity', ({ values, context }, report) => {
      if (!values.contactChannels?.includes('electronic')) return;
      for (const purpose of values.purposes ?? []) {
        // A law that is named with another basis is the exception for existing customers, Directive 2002/58/EC Art. 13(2).
        const excepted = claimedBasis(purpose) !== undefined && purpose.law?.statute !== undefined;
        if (isMarketing(context, purpose) && purpose.legalBasis !== '6-1-a' && !excepted)
          report(`purposes/${purpose.id}/legalBasis`);
      }
    }),
  ],
});
