import { advice, type Guidance, under } from '#guidance/advice.ts';
import { consentGuidance } from '#guidance/shared.ts';

export const systemGuidance: Guidance = {
  organisation: advice([
    'Leave empty when every organisation in the register uses it.',
    'La stå tom når alle virksomheter i registeret bruker den.',
  ]),
  condition: advice([
    'When the system is used for only some of the cases.',
    'Når systemet bare brukes i noen av tilfellene.',
  ]),
  name: advice(
    ['The application, folder or archive by its name.', 'Programmet, mappen eller arkivet ved navn.'],
    ['Microsoft 365', 'Microsoft 365'],
    ['The server', 'Serveren'],
  ),
  provider: advice(['Who runs it.', 'Hvem som drifter det.']),
  description: advice([
    'Which data it holds, unstructured ones included.',
    'Hvilke opplysninger det inneholder, også ustrukturerte.',
  ]),
  storageCountries: advice(['Every country the data are stored in.', 'Hvert land opplysningene lagres i.']),
  accessCountries: advice(['Every country somebody reaches the data from.', 'Hvert land noen når opplysningene fra.']),
  locationsNotStated: advice(['Not stated is another thing than none.', 'Ikke oppgitt er noe annet enn ingen.']),
  copiesTo: advice(['Other systems that get copies.', 'Andre systemer som får kopier.']),
  'copiesTo.system': advice(['Where the copy goes.', 'Hvor kopien går.']),
  'copiesTo.what': advice(['Which data are copied.', 'Hvilke opplysninger som kopieres.']),
  'copiesTo.condition': advice(['When they are copied at all.', 'Når de i det hele tatt kopieres.']),
  owners: advice(['Who answers for the system.', 'Hvem som svarer for systemet.']),
};

export const assessmentGuidance: Guidance = {
  name: advice(
    ['What was assessed.', 'Hva som ble vurdert.'],
    ['Balancing test, fraud prevention', 'Interesseavveiing, svindelforebygging'],
  ),
  type: advice(['Which duty it answers.', 'Hvilken plikt den svarer på.']),
  subject: advice(['The records it is about.', 'Oppføringene den gjelder.']),
  date: advice(['The day it was concluded.', 'Dagen den ble avsluttet.']),
  outcome: advice(['What it came to.', 'Hva den kom til.']),
  summary: advice([
    'The reasoning in short, so that a reader need not open the file.',
    'Begrunnelsen i korthet, slik at leseren ikke må åpne filen.',
  ]),
  reviewer: advice(['Who stands for it.', 'Hvem som står for den.']),
  reviewOn: advice([
    'When to look again; sooner when the processing changes.',
    'Når den skal ses på igjen; før hvis behandlingen endres.',
  ]),
  file: advice(['The archive or folder.', 'Arkivet eller mappen.']),
};

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

export const rightsProcedureGuidance: Guidance = {
  scope: advice([
    'What the right is said to reach, such as a copy of the data or only their correction.',
    'Hva rettigheten sies å omfatte, for eksempel en kopi av opplysningene eller bare retting.',
  ]),
  dataSubjects: advice([
    'Whose right this is, when it is not everybody’s.',
    'Hvem rettigheten gjelder for, når det ikke er alle.',
  ]),
  requester: advice([
    'Who may ask: the person, a parent, a representative.',
    'Hvem som kan be om det: personen selv, en forelder, en representant.',
  ]),
  systems: advice([
    'Where the data are looked for, corrected or erased. What is not listed is not reached.',
    'Hvor opplysningene letes frem, rettes eller slettes. Det som ikke er nevnt, nås ikke.',
  ]),
  condition: advice(['The condition the source sets for granting it.', 'Vilkåret kilden setter for å innvilge det.']),
  effect: advice([
    'What happens after the request, and what stays as it was.',
    'Hva som skjer etter henvendelsen, og hva som blir som før.',
  ]),
  name: advice(['The right and the case.', 'Rettigheten og tilfellet.'], ['Access for customers', 'Innsyn for kunder']),
  right: advice(['The right this is about.', 'Rettigheten dette gjelder.']),
  organisation: advice(['Whose procedure it is.', 'Hvem sin rutine det er.']),
  role: advice([
    'A processor sends requests on to the controller.',
    'En databehandler sender henvendelser videre til den behandlingsansvarlige.',
  ]),
  channel: advice(
    ['How a person makes the request.', 'Hvordan en person ber om det.'],
    ['privacy@example.no, or the form on My page', 'personvern@example.no, eller skjemaet på Min side'],
  ),
  procedure: advice(['What is done, step by step.', 'Hva som gjøres, trinn for trinn.']),
  limit: advice([
    'A limit the source sets, such as once a year. The law knows no such limit.',
    'En grense kilden setter, for eksempel én gang i året. Loven kjenner ingen slik grense.',
  ]),
  cost: advice([
    'Free of charge, unless requests are manifestly unfounded or excessive.',
    'Gratis, med mindre henvendelser er åpenbart grunnløse eller overdrevne.',
  ]),
  deadline: advice(['At most a month after the request.', 'Senest en måned etter henvendelsen.']),
  exception: advice(['When it is refused or does not apply.', 'Når det avslås eller ikke gjelder.']),
};

export const trackerGuidance: Guidance = {
  description: advice([
    'What it is and does, in words a visitor understands.',
    'Hva det er og gjør, med ord en besøkende forstår.',
  ]),
  condition: advice(['When it is set at all.', 'Når det i det hele tatt settes.']),
  name: advice(
    ['The product or kind of tracker.', 'Produktet eller typen sporing.'],
    ['Google Analytics', 'Google Analytics'],
  ),
  provider: advice(['Who reads what it collects.', 'Hvem som leser det den samler.']),
  organisation: advice(['Whose site or e-mail it stands in.', 'Hvem sitt nettsted eller e-post den står i.']),
  purpose: advice(['What it is used for.', 'Hva den brukes til.']),
  placement: advice(['Where people meet it.', 'Hvor folk møter den.']),
  storedAt: advice(
    ['Where the information it sets is kept.', 'Hvor informasjonen den setter, lagres.'],
    ['On the visitor’s device', 'På den besøkendes enhet'],
  ),
  lifetime: advice(['How long it stays.', 'Hvor lenge den blir liggende.']),
  consent: advice([
    'Only strictly necessary ones may be set without consent.',
    'Bare strengt nødvendige kan settes uten samtykke.',
  ]),
  optOut: advice(['How a person gets rid of it.', 'Hvordan en person blir kvitt den.']),
  anonymityClaim: advice([
    'When the source says the data are anonymous. An identifier makes them personal data.',
    'Når kilden sier at opplysningene er anonyme. En identifikator gjør dem til personopplysninger.',
  ]),
  law: advice(['The law the source names.', 'Loven kilden nevner.']),
  optIn: advice(['What people are told before it is set.', 'Hva folk får vite før den settes.']),
};

export const commentGuidance: Guidance = {
  text: advice(['What you want to say to your colleagues.', 'Det du vil si til kollegene dine.']),
  about: advice(['The record it is about.', 'Oppføringen den gjelder.']),
  path: advice(['The field it is about, when it is about one.', 'Feltet den gjelder, når den gjelder ett.']),
  forAuditors: advice(['Auditors see only comments marked so.', 'Revisorer ser bare kommentarer merket slik.']),
  resolved: advice(['Done with.', 'Ferdig.']),
};
