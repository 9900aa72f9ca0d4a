import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { isSaid } from '#rules/facts/purposes.ts';

export const purposeMissing = defineRule({
  id: 'purpose-missing',
  severity: 'required',
  cites: ['30(1)(b)', '5(1)(b)'],
  article30: true,
  title: text('No purpose', 'Ikke noe formål'),
  message: text(
    'No purpose is recorded. Without one nobody can tell whether the data are needed.',
    'Det er ikke oppgitt noe formål. Uten et formål kan ingen si om opplysningene er nødvendige.',
  ),
  fix: text('Say in a sentence what the data are used for.', 'Beskriv i én setning hva opplysningene brukes til.'),
  checks: [
    checkOn('activity', ({ values }, report) => {
      if (!values.purposes?.some(isSaid)) report('purposes');
    }),
  ],
});
