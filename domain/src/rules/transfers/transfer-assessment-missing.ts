import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import type { Recipient } from '#rules/facts/recipient.ts';
import type { EvaluatedEntry } from '#rules/engine/evaluated-entry.ts';
import {
  type KindWithTransfers,
  kindsWithTransfers,
  type TransferBasis,
  transferBasesOf,
} from '#rules/facts/transfers.ts';

/** Tools for which the law and practice of the country of destination are assessed (C-311/18). */
const assessed: ReadonlySet<string> = new Set(['A46-2-b', 'A46-2-c', 'A46-2-d', 'A46-2-e', 'A46-2-f', 'A46-3-a']);

/** The tools for which a recipient brings an assessment. */
const toolsAssessed = ({ values: { safeguards = [] } }: Recipient): ReadonlySet<string | undefined> =>
  new Set(safeguards.flatMap(({ tool, assessment }) => (assessment ? [tool] : [])));

/** Whether the importer brings an assessment for the same tool. */
const assessedByImporter = ({ row, importer }: TransferBasis): boolean =>
  importer?.fact(toolsAssessed).has(row.tool) ?? false;

const isAssessedHere = (entry: EvaluatedEntry<KindWithTransfers>): boolean => {
  for (const { values } of entry.context.possibleUsers(entry.id, 'assessment'))
    if (values.type === 'tia' && values.subject?.includes(entry.id)) return true;
  return false;
};

export const transferAssessmentMissing = defineRule({
  id: 'transfer-assessment-missing',
  severity: 'required',
  cites: ['46', 'C-311/18', 'EDPB Recommendations 01/2020'],
  title: text('No transfer impact assessment'),
  message: text(
    'No assessment is recorded of the law and practice in the country of destination. Without one the tool alone does not carry the transfer.',
  ),
  fix: text('Make the assessment, or choose the one there is.'),
  checks: [
    checkOn(kindsWithTransfers, (entry, report) => {
      for (const basis of entry.fact(transferBasesOf)) {
        const { row, path } = basis;
        if (!row.tool || !assessed.has(row.tool) || row.assessment) continue;
        if (!assessedByImporter(basis) && !entry.fact(isAssessedHere)) report(`${path}/assessment`);
      }
    }),
  ],
});
