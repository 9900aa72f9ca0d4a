import { agreementValidity } from '#derived/agreements.ts';
import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import type { EvaluatedEntry } from '#rules/engine/evaluated-entry.ts';
import { reportPartners } from '#rules/facts/partners.ts';

const hasArrangement = ({ id, context, on }: EvaluatedEntry<'recipient'>): boolean =>
  context
    .agreementsOf(id)
    .some(
      ({ values }) =>
        values.type === 'joint-controller' && ['valid', 'unknown'].includes(agreementValidity(values, on)),
    );

export const jointControllerArrangementMissing = defineRule({
  id: 'joint-controller-arrangement-missing',
  severity: 'required',
  cites: ['26(1)', '26(2)', 'C-210/16', 'C-40/17'],
  title: text('No arrangement between joint controllers'),
  message: text(
    'No arrangement with {partner} is on record. Joint controllers must settle who does what, and tell people the essence of it.',
  ),
  fix: text('Record the arrangement as an agreement with {partner}.'),
  checks: [
    checkOn('activity', (entry, report) => {
      reportPartners(entry, hasArrangement, report);
    }),
  ],
});
