import type { Wording } from '#rules/rule.ts';
import { text } from '#language/text.ts';

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
  'recipients-contradicted': {
    message: text(
      'The record says that nobody gets the data, yet {recipient} gets them. A provider of a system or tracker is a recipient too.',
      'Protokollen sier at ingen får opplysningene, men {recipient} får dem. Den som leverer et system eller sporingsverktøy, er også mottaker.',
    ),
    fix: text('Change the answer, or take away what is not true.', 'Endre svaret, eller fjern det som ikke stemmer.'),
  },
  'recipient-data-missing': {
    message: text(
      'It is not recorded which of the data are disclosed to “{recipient}”{others}.',
      'Det er ikke oppgitt hvilke av opplysningene som utleveres til «{recipient}»{others}.',
    ),
    fix: text(
      'Choose for each recipient the data categories it gets.',
      'Velg for hver mottaker opplysningskategoriene den får.',
    ),
  },
  'recipient-unspecified': {
    message: text(
      '{what} People are entitled to know the recipients, or at least definite categories of them.',
      '{what} De registrerte har rett til å vite hvem mottakerne er, eller i det minste bestemte kategorier av dem.',
    ),
    fix: text(
      'Name the recipients one by one, or a category that tells what they do.',
      'Oppgi mottakerne enkeltvis, eller en kategori som forteller hva de gjør.',
    ),
  },
  'recipient-scope-conflict': {
    message: text(
      'More people or parties can reach the data than the recorded condition allows.',
      'Flere personer eller parter har tilgang til opplysningene enn vilkåret tillater.',
    ),
    fix: text('Narrow the access, or correct the condition.', 'Begrens tilgangen, eller rett vilkåret.'),
  },
  'authority-disclosure-condition': {
    message: text(
      'Different conditions are given for disclosure to authorities, so it is open when they get data.',
      'Det er oppgitt ulike vilkår for utlevering til myndigheter, så det er uklart når de får opplysninger.',
    ),
    fix: text('Give one condition, and the law it rests on.', 'Oppgi ett vilkår og loven det bygger på.'),
  },
};
