import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { isFree, isAgainstController } from '#rules/facts/rights.ts';

export const rightAccessLimited = defineRule({
  id: 'right-access-limited',
  severity: 'likely-unlawful',
  cites: ['12(5)', '15'],
  title: text('Access limited'),
  message: text(
    'Access is limited beforehand. Only requests that are manifestly unfounded or excessive may be refused or charged, one by one.',
  ),
  fix: text('Remove the limit, and assess repeated requests one by one.'),
  checks: [
    checkOn('rights-procedure', (procedure, report) => {
      const { right, limit, cost } = procedure.values;
      if (!isAgainstController(procedure) || right !== 'access') return;
      if (limit) report('limit');
      if (cost && !isFree(procedure.context, cost)) report('cost');
    }),
  ],
});
