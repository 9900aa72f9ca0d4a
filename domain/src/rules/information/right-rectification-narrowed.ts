import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { isWhole, isAgainstController } from '#rules/facts/rights.ts';

export const rightRectificationNarrowed = defineRule({
  id: 'right-rectification-narrowed',
  severity: 'likely-unlawful',
  cites: ['16'],
  title: text('Rectification narrower than the law'),
  message: text(
    'Rectification is limited to some of the data. The right covers everything that is wrong or incomplete.',
  ),
  fix: text('Let the procedure cover all data about the person.'),
  checks: [
    checkOn('rights-procedure', (procedure, report) => {
      const { right, scope } = procedure.values;
      if (isAgainstController(procedure) && right === 'rectification' && scope && !isWhole(procedure.context, scope))
        report('scope');
    }),
  ],
});
