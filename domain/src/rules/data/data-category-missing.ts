import { text } from '#language/text.ts';
import { defineRule } from '#rules/engine/define-rule.ts';

export const dataCategoryMissing = defineRule({
  id: 'data-category-missing',
  severity: 'recommended',
  cites: ['30(1)(c)'],
  manual: true,
  title: text('Data that must be there are not recorded', 'Opplysninger som må finnes, er ikke oppgitt'),
  message: text(
    'What is done cannot be done without data that the record does not list.',
    'Det som gjøres, er ikke mulig uten opplysninger som protokollen ikke nevner.',
  ),
  fix: text('Add the data that are really used.', 'Legg til opplysningene som faktisk brukes.'),
});
