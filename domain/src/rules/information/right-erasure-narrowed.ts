import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { grounds, isAgainstController } from '#rules/facts/rights.ts';

export const rightErasureNarrowed = defineRule({
  id: 'right-erasure-narrowed',
  severity: 'likely-unlawful',
  cites: ['17(1)'],
  title: text('Erasure narrower than the law'),
  message: text(
    'Erasure is granted on one ground only. Art. 17(1) knows others, such as withdrawn consent, objection and unlawful processing.',
  ),
  fix: text('Grant erasure on all grounds of Art. 17(1).'),
  checks: [
    checkOn('rights-procedure', (procedure, report) => {
      const { right, condition } = procedure.values;
      if (
        isAgainstController(procedure) &&
        right === 'erasure' &&
        condition &&
        grounds(procedure.context, condition) === 1
      )
        report('condition');
    }),
  ],
});
