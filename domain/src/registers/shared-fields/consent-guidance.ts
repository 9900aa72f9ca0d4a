import { type Guidance, advice } from '#model/advice.ts';

export const consentGuidance: Guidance = {
  scope: advice([
    'What was asked for, purpose by purpose: consent is given for specific purposes.',
    'Det som ble spurt om, formål for formål: samtykke gis til bestemte formål.',
  ]),
  information: advice([
    'What people are told before they choose: who, for what, and that they can withdraw.',
    'Det folk får vite før de velger: hvem, til hva, og at det kan trekkes tilbake.',
  ]),
  voluntary: advice([
    'Whether people can refuse without losing anything they are entitled to.',
    'Om folk kan si nei uten å miste noe de har krav på.',
  ]),
  mechanism: advice([
    'How it is really given. Using a website or making contact is not consent, but record it when that is what the source claims.',
    'Hvordan det faktisk gis. Å bruke et nettsted eller ta kontakt er ikke samtykke, men registrer det når kilden hevder det.',
  ]),
  wording: advice(['The text the person agrees to.', 'Teksten personen sier ja til.']),
  evidence: advice(
    ['Where who, when and which wording are kept.', 'Der hvem, når og hvilken ordlyd oppbevares.'],
    ['Consent log of the newsletter system', 'Samtykkeloggen i nyhetsbrevsystemet'],
  ),
  explicit: advice([
    'Special categories need an explicit statement.',
    'Særlige kategorier krever en uttrykkelig erklæring.',
  ]),
  withdrawal: advice(
    ['Withdrawing must be as easy as giving.', 'Det skal være like lett å trekke tilbake som å gi.'],
    ['Link in every e-mail', 'Lenke i hver e-post'],
  ),
  effect: advice([
    'What happens when it is withdrawn, and what the source keeps despite that.',
    'Hva som skjer når det trekkes tilbake, og hva kilden beholder likevel.',
  ]),
  exception: advice([
    'What is kept or still done although consent is withdrawn, as the source says it.',
    'Det som beholdes eller fortsatt gjøres selv om samtykket trekkes tilbake, slik kilden sier det.',
  ]),
  consequence: advice([
    'What somebody loses by refusing or withdrawing. A detriment speaks against consent being free.',
    'Det noen taper på å si nei eller trekke tilbake. En ulempe taler mot at samtykket er frivillig.',
  ]),
  ageLimit: advice(
    [
      'The age from which children consent on their own to an online service. Each country sets it, from 13 to 16.',
      'Alderen barn selv kan samtykke fra til en nettjeneste. Hvert land bestemmer den, fra 13 til 16 år.',
    ],
    ['13 (Norway)', '13 (Norge)'],
  ),
  parentalAuthorisation: advice(
    [
      'How you make reasonably sure that a parent has given or authorised the consent of a younger child.',
      'Hvordan dere i rimelig grad forsikrer dere om at en forelder har gitt eller godkjent samtykket for et yngre barn.',
    ],
    ['A parent confirms by e-mail before the account is opened', 'En forelder bekrefter på e-post før kontoen åpnes'],
  ),
};
