import { sensitiveSigns } from '#derived/sensitive-data.ts';
import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';

export const specialCategoryUnspecified = defineRule({
  id: 'special-category-unspecified',
  severity: 'required',
  cites: ['9(1)', '30(1)(c)'],
  title: text('Sensitive data not itemised'),
  message: text(
    'The data are called sensitive, but not in which way. Each special category needs a condition of its own under Article 9(2), and criminal-offence data and national identification numbers a ground in law.',
  ),
  fix: text('Say which of them they are, for the category or element by element.'),
  checks: [
    checkOn('data-category', ({ values }, report) => {
      const isSaidOnly = values.sensitive?.answer === 'yes' && sensitiveSigns(values).length === 0;
      if (isSaidOnly || values.sensitiveKinds?.includes('unspecified')) report('sensitiveKinds');
      for (const { id, special } of values.elements ?? [])
        if (special === 'unspecified') report(`elements/${id}/special`);
    }),
  ],
});
