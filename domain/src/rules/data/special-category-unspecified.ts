import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';

export const specialCategoryUnspecified = defineRule({
  id: 'special-category-unspecified',
  severity: 'required',
  cites: ['9(1)', '30(1)(c)'],
  title: text('Special category not itemised'),
  message: text(
    'The data are called sensitive, but not which special category they belong to. Each needs a condition of its own under Article 9(2).',
  ),
  fix: text('Name the special category, with one element for each.'),
  checks: [
    checkOn('data-category', ({ values }, report) => {
      for (const { id, special } of values.elements ?? [])
        if (special === 'unspecified') report(`elements/${id}/special`);
    }),
  ],
});
