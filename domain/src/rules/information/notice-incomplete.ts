import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';

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
    checkOn('notice', ({ values: { complete, crossReferences }, context }, report) => {
      if (complete === false) report('complete');
      else if (crossReferences?.some((one) => context.says('elsewhere', one))) report('crossReferences');
    }),
  ],
});
