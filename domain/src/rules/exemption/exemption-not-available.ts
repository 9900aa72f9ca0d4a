import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { exemptionObjection } from '#rules/facts/exemption.ts';

export const exemptionNotAvailable = defineRule({
  id: 'exemption-not-available',
  severity: 'required',
  cites: ['30(5)', '5(2)'],
  title: text('Exemption from the record not shown to hold'),
  message: text(
    'The record relies on the exemption of small organisations, but {why}. Until the claim holds, all letters of Article 30 are asked for.',
  ),
  fix: text('Correct what speaks against the claim, or give the claim up and fill in the record.'),
  checks: [
    checkOn(['activity', 'processor-record'], (entry, report) => {
      const objection = entry.fact(exemptionObjection);
      if (objection) report(objection.path, { why: objection.why });
    }),
  ],
});
