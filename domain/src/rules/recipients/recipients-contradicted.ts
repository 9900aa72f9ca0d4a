import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import type { EvaluatedEntry } from '#rules/engine/evaluated-entry.ts';
import { partiesOf } from '#rules/facts/activity.ts';
import type { Recipient } from '#rules/facts/recipient.ts';

/** Somebody outside who gets the data although none of the rows says so: a system or tracker is provided by them. */
function providerOf({ values, context }: EvaluatedEntry<'activity'>): Recipient | undefined {
  for (const id of values.systems ?? []) {
    const provider = context.entry('system', id)?.values.provider;
    const recipient = provider && context.entry('recipient', provider);
    if (recipient && recipient.values.role !== 'internal') return recipient;
  }
  for (const id of values.trackers ?? []) {
    const provider = context.entry('tracker', id)?.values.provider;
    const recipient = provider && context.entry('recipient', provider);
    if (recipient) return recipient;
  }
  return undefined;
}

export const recipientsContradicted = defineRule({
  id: 'recipients-contradicted',
  severity: 'recommended',
  cites: ['30(1)(d)'],
  title: text('Confirmed none, yet recipients are recorded', 'Bekreftet ingen, men mottakere er oppgitt'),
  message: text(
    'The record says that nobody gets the data, yet {recipient} gets them. A provider of a system or tracker is a recipient too.',
    'Protokollen sier at ingen får opplysningene, men {recipient} får dem. Den som leverer et system eller sporingsverktøy, er også mottaker.',
  ),
  fix: text('Change the answer, or take away what is not true.', 'Endre svaret, eller fjern det som ikke stemmer.'),
  checks: [
    checkOn('activity', (entry, report) => {
      if (entry.values.disclosuresMade?.answer !== 'no') return;
      const recipient = entry.fact(partiesOf)[0]?.recipient ?? providerOf(entry);
      if (recipient) report('disclosuresMade', { recipient: { ref: recipient.id } });
    }),
  ],
});
