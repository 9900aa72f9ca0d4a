import type { Wording } from '#rules/rule.ts';
import { text } from '#text.ts';

export const purposesWords: Wording<'purposes'> = {
  'purpose-missing': {
    message: text(
      'No purpose is recorded. Without one nobody can tell whether the data are needed.',
      'Det er ikke oppgitt noe formål. Uten det kan ingen si om opplysningene trengs.',
    ),
    fix: text('Say in a sentence what the data are used for.', 'Si med en setning hva opplysningene brukes til.'),
  },
};
