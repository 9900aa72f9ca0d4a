import { type Guidance, advice, under } from '#model/advice.ts';
import { consentGuidance } from '#registers/shared-fields/consent-guidance.ts';

export const noticeGuidance: Guidance = {
  title: advice(['The title as published.', 'Tittelen slik den er publisert.']),
  organisation: advice(['Whose notice it is.', 'Hvem sin erklæring det er.']),
  language: advice([
    'The language it is written in, such as en or nb.',
    'Språket den er skrevet på, for eksempel en eller nb.',
  ]),
  version: advice(['As the notice itself states it.', 'Slik erklæringen selv oppgir den.']),
  publishedOn: advice(['The day it was published.', 'Dagen den ble publisert.']),
  lastUpdated: advice(['As the notice itself states it.', 'Slik erklæringen selv oppgir det.']),
  url: advice(['Where it is published.', 'Hvor den er publisert.']),
  availability: advice([
    'How people get to see it, when there is no address.',
    'Hvordan folk får se den, når det ikke finnes en adresse.',
  ]),
  text: advice([
    'The whole text, so that claims can be checked later.',
    'Hele teksten, slik at påstander kan kontrolleres senere.',
  ]),
  complete: advice(['Whether the text here is the whole notice.', 'Om teksten her er hele erklæringen.']),
  sourceNote: advice(['What is missing or garbled in the text.', 'Det som mangler eller er forvansket i teksten.']),
  scope: advice(['What and whom the notice says it covers.', 'Hva og hvem erklæringen sier at den gjelder.']),
  legalFramework: advice(['The law the notice names.', 'Loven erklæringen nevner.']),
  dataList: advice([
    'Whether the list of personal data is complete or names examples only, in the words of the notice.',
    'Om listen over personopplysninger er fullstendig eller bare gir eksempler, med erklæringens egne ord.',
  ]),
  authorities: advice([
    'Offices people are told to turn to. They are no recipients.',
    'Myndigheter folk henvises til. De er ikke mottakere.',
  ]),
  'authorities.name': advice(['The office as the notice names it.', 'Myndigheten slik erklæringen nevner den.']),
  'authorities.phone': advice(['As the notice gives it.', 'Slik erklæringen oppgir det.']),
  'authorities.about': advice(['What people are told to ask it about.', 'Det folk henvises dit for.']),
  definitions: advice(['Terms the notice defines, in its words.', 'Begreper erklæringen definerer, med dens ord.']),
  principles: advice(['Principles it promises to follow.', 'Prinsipper den lover å følge.']),
  crossReferences: advice([
    'Other documents or sections it sends the reader to.',
    'Andre dokumenter eller avsnitt den viser leseren til.',
  ]),
  changeProcedure: advice([
    'How the notice says that changes are made known.',
    'Hvordan erklæringen sier at endringer gjøres kjent.',
  ]),
  activities: advice(['The activities it informs about.', 'Aktivitetene den informerer om.']),
  assertions: advice([
    'Universal statements (“never”, “all”, “only”) that the register should bear out.',
    'Generelle utsagn («aldri», «alle», «bare») som registeret skal kunne bekrefte.',
  ]),
  'assertions.claim': advice(
    ['The claim in a sentence.', 'Påstanden i én setning.'],
    ['All data are stored in Microsoft 365', 'Alle opplysninger lagres i Microsoft 365'],
  ),
  'assertions.quote': advice(['The words of the notice.', 'Erklæringens ord.']),
  'assertions.about': advice([
    'Which part of the register it should be compared with.',
    'Hvilken del av registeret den skal sammenlignes med.',
  ]),
  'assertions.activities': advice([
    'Only when it speaks of some activities.',
    'Bare når den gjelder noen aktiviteter.',
  ]),
  consents: advice([
    'Statements by which the notice claims to have consent.',
    'Utsagn der erklæringen hevder å ha samtykke.',
  ]),
  'consents.text': advice(['The claim in a sentence.', 'Påstanden i én setning.']),
  'consents.quote': advice(['The words of the notice.', 'Erklæringens ord.']),
  ...under('consents', consentGuidance),
  complaint: advice(['What it says of complaints.', 'Hva den sier om klager.']),
  'complaint.mentioned': advice([
    'People must be told that they can complain to a supervisory authority.',
    'Folk skal få vite at de kan klage til en tilsynsmyndighet.',
  ]),
  'complaint.text': advice(['The words of the notice.', 'Erklæringens ord.']),
  rights: advice(['The rights it tells people of.', 'Rettighetene den informerer om.']),
};
