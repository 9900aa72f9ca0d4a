import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { isAgainstController } from '#rules/facts/rights.ts';

/** Requests that Art. 12(3) gives a month for. */
const answered: ReadonlySet<string> = new Set([
  'access',
  'rectification',
  'erasure',
  'restriction',
  'portability',
  'objection',
  'automated-decision',
]);

export const rightsResponseDeadlineMissing = defineRule({
  id: 'rights-response-deadline-missing',
  severity: 'recommended',
  cites: ['12(3)'],
  title: text('No time limit for answering'),
  message: text('No time limit is set for the answer. The law gives a month.'),
  fix: text('Set a deadline of at most one month.'),
  checks: [
    checkOn('rights-procedure', (procedure, report) => {
      const { right = '', deadline } = procedure.values;
      if (isAgainstController(procedure) && answered.has(right) && !deadline) report('deadline');
    }),
  ],
});
