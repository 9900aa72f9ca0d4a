import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { isAgainstController } from '#rules/facts/rights.ts';

export const rightObjectLimited = defineRule({
  id: 'right-object-limited',
  severity: 'likely-unlawful',
  cites: ['21(2)', '21(3)'],
  title: text('Objection to marketing made conditional'),
  message: text(
    'The objection is made conditional. Against direct marketing people may object without giving a reason.',
  ),
  fix: text('Except direct marketing from the condition, or remove it.'),
  checks: [
    checkOn('rights-procedure', (procedure, report) => {
      const { right, scope, condition = '', limit = '' } = procedure.values;
      const isAboutMarketing = (content: string): boolean => procedure.context.says('marketing', content);
      if (!isAgainstController(procedure) || right !== 'objection' || (scope && !isAboutMarketing(scope))) return;
      // A condition that names marketing itself distinguishes it from other objections.
      const place = condition ? 'condition' : limit ? 'limit' : undefined;
      if (place && (scope || !isAboutMarketing(`${condition} ${limit}`))) report(place);
    }),
  ],
});
