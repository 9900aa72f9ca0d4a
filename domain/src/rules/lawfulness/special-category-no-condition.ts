import { text } from '#language/text.ts';
import { defineRule } from '#rules/engine/define-rule.ts';
import { checkGround } from '#rules/facts/grounds-for-sensitive-data.ts';

export const specialCategoryNoCondition = defineRule({
  id: 'special-category-no-condition',
  severity: 'likely-unlawful',
  cites: ['9(1)', '9(2)'],
  title: text('Special categories without a condition'),
  message: text(
    '“{category}” includes special categories of data{condition}, and no condition that allows them is recorded. A legal basis alone is not enough.',
  ),
  fix: text('Choose the condition of Art. 9(2), or leave the data out.'),
  checks: [checkGround('special', 'article9Conditions')],
});
