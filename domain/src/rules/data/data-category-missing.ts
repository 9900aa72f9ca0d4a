import { text } from '#language/text.ts';
import { defineRule } from '#rules/engine/define-rule.ts';

export const dataCategoryMissing = defineRule({
  id: 'data-category-missing',
  severity: 'recommended',
  cites: ['30(1)(c)'],
  manual: true,
  title: text('Data that must be there are not recorded'),
  message: text('What is done cannot be done without data that the record does not list.'),
  fix: text('Add the data that are really used.'),
});
