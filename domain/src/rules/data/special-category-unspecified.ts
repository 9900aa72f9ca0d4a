import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';

export const specialCategoryUnspecified = defineRule({
  id: 'special-category-unspecified',
  severity: 'required',
  cites: ['9(1)', '30(1)(c)'],
  title: text('Special category not itemised', 'Særlig kategori ikke spesifisert'),
  message: text(
    'The data are called sensitive, but not which special category they belong to. Each needs a condition of its own under Article 9(2).',
    'Opplysningene kalles sensitive, men det er ikke oppgitt hvilken særlig kategori de hører til. Hver kategori krever et eget vilkår i artikkel 9 nr. 2.',
  ),
  fix: text(
    'Name the special category, with one element for each.',
    'Oppgi den særlige kategorien, med ett element for hver.',
  ),
  checks: [
    checkOn('data-category', ({ values }, report) => {
      for (const { id, special } of values.elements ?? [])
        if (special === 'unspecified') report(`elements/${id}/special`);
    }),
  ],
});
