import { text } from '#language/text.ts';
import { registerOf } from '#registers/registers.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { derogationOf, transferBasesOf } from '#rules/facts/transfers.ts';

const { fields } = registerOf.activity.fields.transfers;

const compelling = 'A49-1-sub2';

export const derogationUndocumented = defineRule({
  id: 'derogation-undocumented',
  severity: 'required',
  cites: ['49(6)', '49(1) second subparagraph', '30(1)(e)', '30(2)(c)'],
  article30: true,
  title: text('Safeguards of a derogation not documented in the record'),
  message: text(
    'Compelling legitimate interests call for documentation in this very record: the assessment and the safeguards, and that the authority and the data subjects were informed. Missing: “{what}”.',
  ),
  fix: text('Record the assessment and the safeguards, inform those concerned, and say when.'),
  checks: [
    checkOn(['activity', 'processor-record'], (entry, report) => {
      for (const basis of entry.fact(transferBasesOf)) {
        if (derogationOf(basis) !== compelling) continue;
        const { path, row } = basis;
        const { documentedSafeguards, authorityInformedOn, dataSubjectsInformed } = fields;
        if (!row.documentedSafeguards) report(`${path}/documentedSafeguards`, { what: documentedSafeguards.label });
        if (!row.authorityInformedOn) report(`${path}/authorityInformedOn`, { what: authorityInformedOn.label });
        if (row.dataSubjectsInformed?.answer !== 'yes')
          report(`${path}/dataSubjectsInformed`, { what: dataSubjectsInformed.label });
      }
    }),
  ],
});
