import type { Wording } from '#rules/rule.ts';
import { text } from '#language/text.ts';

export const processingWords: Wording<'processing'> = {
  'processing-categories-missing': {
    message: text(
      'It is not recorded what is done for the controller. The record must hold the categories of processing for each.',
      'Det er ikke oppgitt hva som gjøres for den behandlingsansvarlige. Protokollen skal inneholde behandlingskategoriene for hver av dem.',
    ),
    fix: text(
      'Say what you do for this controller, such as hosting, payroll or support.',
      'Oppgi hva dere gjør for denne behandlingsansvarlige, for eksempel drift, lønnskjøring eller brukerstøtte.',
    ),
  },
};
