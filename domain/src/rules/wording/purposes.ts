import type { Wording } from '#rules/rule.ts';
import { text } from '#language/text.ts';

export const purposesWords: Wording<'purposes'> = {
  'purpose-missing': {
    message: text(
      'No purpose is recorded. Without one nobody can tell whether the data are needed.',
      'Det er ikke oppgitt noe formål. Uten et formål kan ingen si om opplysningene er nødvendige.',
    ),
    fix: text('Say in a sentence what the data are used for.', 'Beskriv i én setning hva opplysningene brukes til.'),
  },
  'purpose-vague': {
    message: text(
      'The purpose is so short or general that people cannot tell what to expect.',
      'Formålet er så kort eller generelt at folk ikke vet hva de kan vente seg.',
    ),
    fix: text(
      'Say what is done, for whom and to what end, in a sentence.',
      'Beskriv i én setning hva som gjøres, for hvem og i hvilken hensikt.',
    ),
  },
  'purposes-mixed': {
    message: text(
      'This activity has several purposes, or several legal bases for the same people. What is needed for one is then easily kept for another.',
      'Denne aktiviteten har flere formål, eller flere behandlingsgrunnlag for de samme personene. Det som trengs til ett formål, blir da lett beholdt til et annet.',
    ),
    fix: text(
      'Consider an activity for each, or say which people each purpose is about.',
      'Vurder en aktivitet for hvert av dem, eller oppgi hvilke registrerte hvert formål gjelder.',
    ),
  },
  'purpose-incompatible': {
    message: text(
      'The data were collected for another purpose, and no assessment shows that the new one is compatible with it.',
      'Opplysningene er innhentet for et annet formål, og ingen vurdering viser at det nye er forenlig med det.',
    ),
    fix: text(
      'Link the compatibility assessment, or ask for consent to the new purpose.',
      'Oppgi forenlighetsvurderingen, eller be om samtykke til det nye formålet.',
    ),
  },
};
