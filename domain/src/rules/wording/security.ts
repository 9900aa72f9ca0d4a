import type { Wording } from '#rules/rule.ts';
import { text } from '#text.ts';

export const securityWords: Wording<'security'> = {
  'security-missing': {
    message: text(
      'No technical or organisational measure is described, neither here nor for the organisation as a whole, and no reason why not.',
      'Ingen tekniske eller organisatoriske tiltak er beskrevet, verken her eller for hele virksomheten, og heller ingen begrunnelse.',
    ),
    fix: text(
      'Add the measures that protect these data, or say why a description is not possible.',
      'Legg til tiltakene som beskytter opplysningene, eller si hvorfor en beskrivelse ikke er mulig.',
    ),
  },
};
