import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import type { EvaluatedEntry } from '#rules/engine/evaluated-entry.ts';
import { isContract } from '#rules/facts/agreements.ts';
import { engagedHere } from '#rules/facts/recipient.ts';

const openAuthorisation = (authorisation: string | undefined): boolean =>
  authorisation !== 'specific' && authorisation !== 'general';

/** Whether one of its parties has engaged others. */
const engagesOthers = ({ values, context }: EvaluatedEntry<'agreement'>): boolean =>
  values.parties?.some((id) => {
    const party = context.entry('recipient', id);
    return party !== undefined && (party.values.subProcessorsNamed?.answer === 'yes' || engagedHere(party).length > 0);
  }) ?? false;

export const subprocessorAuthorisationMissing = defineRule({
  id: 'subprocessor-authorisation-missing',
  severity: 'required',
  cites: ['28(2)', '28(4)'],
  title: text('Sub-processors without authorisation'),
  message: text('Sub-processors are used, but no authorisation by the controller is recorded.'),
  fix: text('Enter in the agreement whether the authorisation is specific or general.'),
  checks: [
    checkOn('agreement', (entry, report) => {
      const { values } = entry;
      if (isContract(values) && openAuthorisation(values.authorisation) && engagesOthers(entry))
        report('authorisation');
    }),
    checkOn('processor-record', ({ values, context }, report) => {
      if (!values.subProcessors) return;
      if (!values.engagements) return report('subProcessors');
      for (const { id, client, agreement } of values.engagements) {
        const agreed = agreement && context.entry('agreement', agreement)?.values.authorisation;
        const authorisation = client && context.entry('client', client)?.values.authorisation;
        if (openAuthorisation(agreed) && openAuthorisation(authorisation)) report(`engagements/${id}/agreement`);
      }
    }),
  ],
});
