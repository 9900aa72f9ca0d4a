import type { Wording } from '#rules/rule.ts';
import { text } from '#text.ts';

export const dataWords: Wording<'data'> = {
  'data-subjects-missing': {
    message: text('It is not recorded whose data these are.', 'Det er ikke oppgitt hvem opplysningene gjelder.'),
    fix: text(
      'Choose at least one category of data subjects for the data.',
      'Velg minst én kategori av registrerte for opplysningene.',
    ),
  },
  'data-categories-missing': {
    message: text(
      'It is not recorded which personal data are processed.',
      'Det er ikke oppgitt hvilke personopplysninger som behandles.',
    ),
    fix: text(
      'Add a row for each category of personal data.',
      'Legg til en rad for hver kategori av personopplysninger.',
    ),
  },
};
