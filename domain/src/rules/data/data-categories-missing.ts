import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';

export const dataCategoriesMissing = defineRule({
  id: 'data-categories-missing',
  severity: 'required',
  cites: ['30(1)(c)'],
  article30: true,
  title: text('No categories of data'),
  message: text('It is not recorded which personal data are processed.'),
  fix: text('Add a row for each category of personal data.'),
  checks: [
    checkOn('activity', ({ values }, report) => {
      if (!values.data?.some(({ category }) => category)) report('data');
    }),
  ],
});
