import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';

const elsewhere =
  /not in (?:the|this) text|not (?:attached|included|found)|separate document|missing|ikke (?:vedlagt|med|funnet)|eget dokument|mangler|saknas|särskilt dokument|puuttuu|fehlt|nicht (?:beigefügt|enthalten)/i;

export const noticeIncomplete = defineRule({
  id: 'notice-incomplete',
  severity: 'recommended',
  cites: ['12(1)', '13'],
  title: text('Notice incomplete'),
  message: text(
    'Part of the information is missing here, or stands in a document that is not at hand. It must be easy to get at.',
  ),
  fix: text('Complete the notice and mend its references.'),
  checks: [
    checkOn('notice', ({ values: { complete, crossReferences } }, report) => {
      if (complete === false) report('complete');
      else if (crossReferences?.some((one) => elsewhere.test(one))) report('crossReferences');
    }),
  ],
});
