import type { Wording } from '#rules/rule.ts';
import { text } from '#text.ts';

export const retentionWords: Wording<'retention'> = {
  'retention-missing': {
    message: text(
      'These data have no time limit for erasure, and no reason why none can be given.',
      'Disse opplysningene har ingen tidsfrist for sletting, og ingen begrunnelse for hvorfor den ikke kan oppgis.',
    ),
    fix: text(
      'Choose a retention schedule, or say why a time limit is not possible.',
      'Velg en lagringsregel, eller si hvorfor en tidsfrist ikke er mulig.',
    ),
  },
};
