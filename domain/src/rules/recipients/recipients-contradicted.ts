import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import type { EvaluatedEntry } from '#rules/engine/evaluated-entry.ts';
import { partiesOf } from '#rules/facts/activity.ts';
import type { Recipient } from '#rules/facts/recipient.ts';

/** A recipient that gets the data although no row names it: it provides a system or tracker. */
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
  title: text('Confirmed none, yet recipients are recorded'),
  message: text(
    'The record says that nobody gets the data, yet {recipient} gets them. A provider of a system or tracker is a recipient too.',
  ),
  fix: text('Change the answer, or take away what is not true.'),
  checks: [
    checkOn('activity', (entry, report) => {
      if (entry.values.disclosuresMade?.answer !== 'no') return;
      const recipient = entry.fact(partiesOf)[0]?.recipient ?? providerOf(entry);
      if (recipient) report('disclosuresMade', { recipient: { ref: recipient.id } });
    }),
  ],
});
