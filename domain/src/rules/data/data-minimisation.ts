import { text } from '#language/text.ts';
import { defineRule } from '#rules/engine/define-rule.ts';

export const dataMinimisation = defineRule({
  id: 'data-minimisation',
  severity: 'recommended',
  cites: ['5(1)(c)', '25'],
  manual: true,
  title: text('Data that no purpose needs', 'Opplysninger som ikke trengs til noe formål'),
  message: text(
    'No purpose is recorded that needs these data. Data may be processed only as far as a purpose needs them.',
    'Ikke noe formål som er oppgitt, krever disse opplysningene. Bare opplysninger som er nødvendige for et formål, kan behandles.',
  ),
  fix: text(
    'Stop processing the data, or record the purpose that needs them.',
    'Slutt å behandle opplysningene, eller oppgi formålet som krever dem.',
  ),
});
