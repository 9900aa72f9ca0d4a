import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { kindsWithTransfers, transferBasesOf } from '#rules/facts/transfers.ts';

export const transferAuthorisationMissing = defineRule({
  id: 'transfer-authorisation-missing',
  severity: 'required',
  cites: ['46(3)'],
  title: text('Tool that needs the authority’s authorisation'),
  message: text(
    'This tool is valid only once the supervisory authority has authorised it, and no authorisation is recorded.',
  ),
  fix: text('Enter the reference of the authorisation.'),
  checks: [
    checkOn(kindsWithTransfers, (entry, report) => {
      for (const { row, path } of entry.fact(transferBasesOf))
        if ((row.tool === 'A46-3-a' || row.tool === 'A46-3-b') && !row.reference) report(`${path}/reference`);
    }),
  ],
});
