import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';

export const article9WithoutArticle6 = defineRule({
  id: 'article-9-without-article-6',
  severity: 'likely-unlawful',
  cites: ['6(1)', '9(2)'],
  title: text('Condition of Art. 9 without a legal basis'),
  message: text('A condition for special categories is recorded, but no legal basis. Both are needed.'),
  fix: text('Choose the legal basis of Art. 6(1) as well.'),
  checks: [
    checkOn('activity', ({ values }, report) => {
      for (const { id, article9Conditions, legalBasis, alsoClaimed } of values.purposes ?? [])
        if (article9Conditions?.length && !legalBasis && !alsoClaimed?.length) report(`purposes/${id}/legalBasis`);
    }),
  ],
});
