import type { Wording } from '#rules/rule.ts';
import { text } from '#language/text.ts';

const correct = text(
  'Correct the notice, or the record if that is what is wrong.',
  'Rett erklæringen, eller oppføringen hvis det er den som er feil.',
);

/** The words of the rules on notices. */
export const noticeWords = {
  'source-conflict': {
    message: text(
      'The claim does not hold: “{activity}” gets data from elsewhere than the people themselves.',
      'Påstanden stemmer ikke: «{activity}» får opplysninger fra andre enn de registrerte selv.',
    ),
    fix: correct,
  },
  'claim-conflict': {
    message: text(
      'The claim does not hold: “{activity}” is recorded otherwise.',
      'Påstanden stemmer ikke: «{activity}» er oppgitt annerledes.',
    ),
    fix: correct,
  },
  'storage-claim-conflict': {
    message: text(
      'The claim does not hold: “{activity}” also keeps data in “{system}”.',
      'Påstanden stemmer ikke: «{activity}» har opplysninger i «{system}» også.',
    ),
    fix: correct,
  },
  'sharing-claim-conflict': {
    message: text(
      'The claim does not hold: “{activity}” discloses data without consent being the condition.',
      'Påstanden stemmer ikke: «{activity}» utleverer opplysninger uten at samtykke er vilkåret.',
    ),
    fix: correct,
  },
  'transfer-claim-conflict': {
    message: text(
      'The claim does not hold: “{activity}” transfers data to a third country.',
      'Påstanden stemmer ikke: «{activity}» overfører opplysninger til et tredjeland.',
    ),
    fix: correct,
  },
  'notice-undated': {
    message: text(
      'The notice has neither a version nor a date, so nobody can show what people were told when.',
      'Erklæringen har verken versjon eller dato, så ingen kan vise hva de registrerte fikk vite når.',
    ),
    fix: text('Date the notice, and record the date.', 'Dater erklæringen, og oppgi datoen.'),
  },
  'notice-version-conflict': {
    message: text(
      'The version names another date than the one the notice was last updated on: {lastUpdated}.',
      'Versjonen nevner en annen dato enn den erklæringen sist ble oppdatert: {lastUpdated}.',
    ),
    fix: text('Find out which is right, and correct the other.', 'Finn ut hva som er riktig, og rett det andre.'),
  },
  'notice-incomplete': {
    message: text(
      'Part of the information is missing here, or stands in a document that is not at hand. It must be easy to get at.',
      'Noe av informasjonen mangler, eller står i et dokument som ikke er med. Den skal være lett tilgjengelig.',
    ),
    fix: text('Complete the notice and mend its references.', 'Gjør erklæringen fullstendig og rett henvisningene.'),
  },
  'supervisory-complaint-missing': {
    message: text(
      'People must be told that they may complain to a supervisory authority. The notice is not recorded as saying so.',
      'De registrerte skal få vite at de kan klage til en tilsynsmyndighet. Det er ikke oppgitt at erklæringen sier det.',
    ),
    fix: text(
      'Tell about the right to complain and name the authority, then record it.',
      'Opplys om klageretten og navngi myndigheten, og oppgi det her.',
    ),
  },
  'rights-incomplete': {
    message: text(
      'People must be told of all their rights, and be able to use them. Neither a notice nor a procedure has: {rights}.',
      'De registrerte skal få vite om alle rettighetene sine og kunne bruke dem. Verken en erklæring eller en rutine nevner: {rights}.',
    ),
    fix: text(
      'Tell of these rights in the notice, and record how each is met.',
      'Opplys om disse rettighetene i erklæringen, og oppgi hvordan hver av dem oppfylles.',
    ),
  },
  'right-rectification-missing': {
    message: text(
      'Neither a notice nor a procedure gives people the right to have wrong data corrected.',
      'Verken erklæring eller rutine gir de registrerte rett til å få uriktige opplysninger rettet.',
    ),
    fix: text(
      'Tell of the right in the notice, and record how it is met.',
      'Opplys om rettigheten i erklæringen, og oppgi hvordan den oppfylles.',
    ),
  },
  'rights-object-marketing-missing': {
    message: text(
      '“{activity}” is marketing, and people must be told, clearly and apart, that they may object. Nothing says so.',
      '«{activity}» er markedsføring, og de registrerte skal få vite klart og atskilt fra annet at de kan protestere. Ingenting sier det.',
    ),
    fix: text(
      'Tell of the right to object in the notice, and record how it is met.',
      'Opplys om retten til å protestere i erklæringen, og oppgi hvordan den oppfylles.',
    ),
  },
} satisfies Wording<'information'>;
