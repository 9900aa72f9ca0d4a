import { text } from '#language/text.ts';
import { defineRule } from '#rules/engine/define-rule.ts';

export const childDataPolicy = defineRule({
  id: 'child-data-policy',
  severity: 'recommended',
  cites: ['8'],
  manual: true,
  title: text('Exclusion of children that nothing enforces'),
  message: text(
    'Children are said to be kept out, but nothing is recorded that keeps them out, or the age does not follow the country’s law.',
  ),
  fix: text('Record how age is checked and what is done with data of children.'),
});
