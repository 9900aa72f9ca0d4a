import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';

export const dataCategoriesMissing = defineRule({
  id: 'data-categories-missing',
  severity: 'required',
  cites: ['30(1)(c)'],
  article30: true,
  title: text('No categories of data', 'Ingen opplysningskategorier'),
  message: text(
    'It is not recorded which personal data are processed.',
    'Det er ikke oppgitt hvilke personopplysninger som behandles.',
  ),
  fix: text(
    'Add a row for each category of personal data.',
    'Legg til en rad for hver kategori av personopplysninger.',
  ),
  checks: [
    checkOn('activity', ({ values }, report) => {
      if (!values.data?.some(({ category }) => category)) report('data');
    }),
  ],
});
