import type { Wording } from '#rules/rule.ts';
import { text } from '#text.ts';

export const recipientsWords: Wording<'recipients'> = {
  'recipients-missing': {
    message: text(
      'No recipient is recorded, and nobody has confirmed that there is none.',
      'Ingen mottaker er oppgitt, og ingen har bekreftet at det ikke finnes noen.',
    ),
    fix: text(
      'Add the recipients, processors among them, or confirm that there are none.',
      'Legg til mottakerne, også databehandlere, eller bekreft at det ikke er noen.',
    ),
  },
};
