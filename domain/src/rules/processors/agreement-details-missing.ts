import { text } from '#language/text.ts';
import { type EntryValues, registerOf } from '#registers/registers.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { isContract } from '#rules/facts/agreements.ts';
import { needsContract } from '#rules/facts/processors.ts';
import { contractsOf } from '#rules/facts/recipient.ts';

type Agreement = EntryValues<'agreement'>;

/** Neither a draft nor only sent: those have no date and no signature yet. */
const isMade = ({ status }: Agreement): boolean => status !== 'draft' && status !== 'sent';

const details = ['signedOn', 'reference', 'signedBy'] as const;

/** Where a document lies serves as its reference. */
const holds = (agreement: Agreement, detail: (typeof details)[number]): boolean =>
  agreement[detail] !== undefined || (detail === 'reference' && agreement.document !== undefined);

export const agreementDetailsMissing = defineRule({
  id: 'agreement-details-missing',
  severity: 'required',
  cites: ['28(9)', '5(2)'],
  title: text('Agreement without date, reference or signing entity'),
  message: text('Not enough is recorded to show that there is an agreement in writing. Missing: “{what}”.'),
  fix: text('Enter the agreement with its date, its reference and the entity that signed.'),
  checks: [
    checkOn('agreement', ({ values }, report) => {
      if (isContract(values) && isMade(values))
        for (const detail of details)
          if (!holds(values, detail)) report(detail, { what: registerOf.agreement.fields[detail].label });
    }),
    checkOn('recipient', (entry, report) => {
      const { agreementMade } = entry.values;
      if (agreementMade?.answer === 'yes' && !entry.fact(contractsOf).contract && needsContract(entry))
        report('agreementMade', { what: registerOf.agreement.label });
    }),
  ],
});
