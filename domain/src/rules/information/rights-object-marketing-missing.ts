import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { isMarketing } from '#rules/facts/marketing.ts';
import { coveredBy, rightsUnder } from '#rules/facts/notice.ts';

export const rightsObjectMarketingMissing = defineRule({
  id: 'rights-object-marketing-missing',
  severity: 'required',
  cites: ['21(2)', '21(3)', '21(4)'],
  title: text('Right to object to marketing not recorded'),
  message: text(
    '“{activity}” is marketing, and people must be told, clearly and apart, that they may object. Nothing says so.',
  ),
  fix: text('Tell of the right to object in the notice, and record how it is met.'),
  checks: [
    checkOn(
      'notice',
      (notice, report) => {
        if (notice.fact(rightsUnder).has('objection')) return;
        const sells = notice
          .fact(coveredBy)
          .find(({ values, context }) => values.purposes?.some((purpose) => isMarketing(context, purpose)));
        if (sells) report('rights', { activity: { ref: sells.id } });
      },
      { needsFullRegister: true },
    ),
  ],
});
