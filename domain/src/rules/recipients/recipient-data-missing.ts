import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { othersBeside } from '#rules/facts/others.ts';

export const recipientDataMissing = defineRule({
  id: 'recipient-data-missing',
  severity: 'recommended',
  cites: ['30(1)(d)', 'Datatilsynet (DK) 2020-08-10'],
  title: text('Recipient without the data it gets'),
  message: text('It is not recorded which of the data are disclosed to “{recipient}”{others}.'),
  fix: text('Choose for each recipient the data categories it gets.'),
  checks: [
    checkOn('activity', ({ values }, report) => {
      const { data, disclosures } = values;
      if (!disclosures || !data || data.length < 2) return;
      // Found once for the activity, at the first row: what is filled in there is often the same for the others.
      const lacking = disclosures.filter(({ recipient, data: given }) => recipient && !given);
      const [row] = lacking;
      if (row?.recipient)
        report(`disclosures/${row.id}/data`, {
          recipient: { ref: row.recipient },
          others: othersBeside(lacking.length),
        });
    }),
  ],
});
