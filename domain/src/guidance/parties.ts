import { advice, type Guidance, under } from '#guidance/advice.ts';
import { officeGuidance, registrationGuidance, safeguardGuidance } from '#guidance/shared.ts';

export const recipientGuidance: Guidance = {
  name: advice(
    [
      'What everybody calls it, or a category such as “tax authorities” when no name is known.',
      'Det alle kaller den, eller en kategori som «skattemyndigheter» når navnet ikke er kjent.',
    ],
    ['Example Hosting AS', 'Eksempel Drift AS'],
    ['Third parties', 'Tredjeparter'],
  ),
  role: advice([
    'A party that uses the data for purposes of its own is not a processor. “Unclear” is an honest answer while you find out.',
    'En part som bruker opplysningene til egne formål er ikke databehandler. «Uavklart» er et ærlig svar mens dere finner ut av det.',
  ]),
  isCategory: advice([
    'An authority will ask for names; until you have them, say it is a category.',
    'En tilsynsmyndighet vil be om navn; inntil dere har dem, si at det er en kategori.',
  ]),
  legalName: advice(['The name as registered.', 'Navnet slik det er registrert.']),
  tradeNames: advice([
    'Other names it goes by, so that search finds it.',
    'Andre navn den går under, slik at søk finner den.',
  ]),
  ...registrationGuidance,
  address: advice([
    'Must be readily available for every processor and sub-processor.',
    'Skal være lett tilgjengelig for hver databehandler og underdatabehandler.',
  ]),
  country: advice(['Where it is established.', 'Hvor den er etablert.']),
  contact: advice([
    'The person you call. Must be readily available for every processor and sub-processor.',
    'Den dere ringer. Skal være lett tilgjengelig for hver databehandler og underdatabehandler.',
  ]),
  privacyContact: advice([
    'Where requests about personal data and breaches go.',
    'Dit henvendelser om personopplysninger og brudd skal.',
  ]),
  ...under('contact', officeGuidance),
  ...under('privacyContact', officeGuidance),
  website: advice(['Its own site.', 'Partens eget nettsted.']),
  storageCountries: advice([
    'Every country the data are stored in, backups included.',
    'Hvert land opplysningene lagres i, også sikkerhetskopier.',
  ]),
  accessCountries: advice([
    'Remote access from a country is a transfer to it, support included.',
    'Fjerntilgang fra et land er en overføring dit, også support.',
  ]),
  locationsNotStated: advice(['Not stated is another thing than none.', 'Ikke oppgitt er noe annet enn ingen.']),
  groupParentCountry: advice([
    'A parent outside the EEA may be ordered to hand data over.',
    'Et morselskap utenfor EØS kan bli pålagt å utlevere opplysninger.',
  ]),
  parentAccess: advice([
    'Whether the parent can see the data, or make the company hand them over. “No” only when you have asked.',
    'Om morselskapet kan se opplysningene eller få selskapet til å utlevere dem. «Nei» bare når dere har spurt.',
  ]),
  service: advice(
    ['What it does for you.', 'Hva den gjør for dere.'],
    ['Hosts the membership system and its backups', 'Drifter medlemssystemet og sikkerhetskopiene'],
    ['IT', 'IT'],
  ),
  ...safeguardGuidance,
  agreementMade: advice([
    'What is known while no agreement stands in the register: none, unknown, or not stated in the source.',
    'Det som er kjent så lenge ingen avtale står i registeret: ingen, ukjent, eller ikke oppgitt i kilden.',
  ]),
  responsibility: advice([
    'Responsibility for processing on instructions cannot be handed over by words.',
    'Ansvar for behandling etter instruks kan ikke overlates med ord.',
  ]),
  ownPurposes: advice([
    'Its own analytics, advertising or product development with your data.',
    'Egen analyse, annonsering eller produktutvikling med deres opplysninger.',
  ]),
  termsApply: advice([
    'When the party says that its own terms and responsibility apply.',
    'Når parten sier at dens egne vilkår og ansvar gjelder.',
  ]),
  engagedBy: advice([
    'Who engaged this processor. One engaged by another processor is a sub-processor.',
    'Hvem som har engasjert databehandleren. En som er engasjert av en annen databehandler, er en underdatabehandler.',
  ]),
  'engagedBy.organisation': advice(['When you engaged it yourselves.', 'Når dere selv har engasjert den.']),
  'engagedBy.recipient': advice(['The processor above it in the chain.', 'Databehandleren over den i kjeden.']),
  'engagedBy.service': advice(['What it is engaged for.', 'Hva den er engasjert til.']),
  'engagedBy.since': advice(['The first day.', 'Første dag.']),
  'engagedBy.until': advice(['The last day; empty while it goes on.', 'Siste dag; tom så lenge det varer.']),
  ownListUrl: advice([
    'A page you must poll does not inform you of changes; note it all the same.',
    'En side dere selv må følge med på, varsler ikke om endringer; noter den likevel.',
  ]),
  ownListCheckedOn: advice([
    'The day you last compared the list with this register.',
    'Dagen dere sist sammenlignet listen med registeret.',
  ]),
  subProcessorsNamed: advice([
    '“None” only when the processor has confirmed it.',
    '«Nei» bare når databehandleren har bekreftet det.',
  ]),
  certifications: advice(['Certificates you have seen yourselves.', 'Sertifikater dere selv har sett.']),
  'certifications.kind': advice(['The standard or scheme.', 'Standarden eller ordningen.']),
  'certifications.number': advice(['The number on the certificate.', 'Nummeret på sertifikatet.']),
  'certifications.validTo': advice(['The last day it is valid.', 'Siste gyldige dag.']),
  'certifications.file': advice([
    'The folder or archive, so that a colleague finds it.',
    'Mappen eller arkivet, slik at en kollega finner det.',
  ]),
  supervision: advice([
    'Each time you checked that the processor keeps its word.',
    'Hver gang dere kontrollerte at databehandleren holder det den lover.',
  ]),
  'supervision.date': advice(['The day of the check.', 'Dagen for kontrollen.']),
  'supervision.method': advice(
    ['How you checked.', 'Hvordan dere kontrollerte.'],
    ['Read the SOC 2 report for 2025', 'Leste SOC 2-rapporten for 2025'],
    ['Reviewed', 'Gjennomgått'],
  ),
  'supervision.result': advice(['Whether its guarantees are sufficient.', 'Om garantiene er tilstrekkelige.']),
  'supervision.findings': advice(['What you found, and what was agreed.', 'Hva dere fant, og hva som ble avtalt.']),
  'supervision.next': advice(['When to check again.', 'Når det skal kontrolleres igjen.']),
  risk: advice([
    'The risk of using this party, as you see it.',
    'Risikoen ved å bruke denne parten, slik dere ser den.',
  ]),
  'risk.level': advice(['Your own conclusion.', 'Deres egen konklusjon.']),
  'risk.answers': advice([
    'The facts it rests on: kind of data, volume, country, history.',
    'Fakta den bygger på: type opplysninger, mengde, land, historikk.',
  ]),
  criticality: advice(['How much of your work stops without it.', 'Hvor mye av arbeidet deres som stopper uten den.']),
  exitPlan: advice([
    'How you get the data back and go elsewhere.',
    'Hvordan dere får opplysningene tilbake og går et annet sted.',
  ]),
  publicListing: advice(['What outsiders may see of this party.', 'Hva utenforstående kan se av denne parten.']),
  'publicListing.shown': advice([
    'Whether it stands on your public list of sub-processors.',
    'Om den står på deres offentlige liste over underdatabehandlere.',
  ]),
  'publicListing.name': advice(['The name to show there.', 'Navnet som vises der.']),
  'publicListing.purpose': advice(['In a few words for outsiders.', 'Med få ord for utenforstående.']),
};

export const agreementGuidance: Guidance = {
  name: advice(
    ['What you call the contract.', 'Det dere kaller avtalen.'],
    ['Data processing agreement, Example Hosting AS', 'Databehandleravtale, Eksempel Drift AS'],
  ),
  type: advice([
    'A confidentiality agreement is not a data processing agreement.',
    'En taushetsavtale er ikke en databehandleravtale.',
  ]),
  organisation: advice(['The legal entity on your side.', 'Den juridiske enheten på deres side.']),
  parties: advice(['The others who are bound by it.', 'De andre som er bundet av den.']),
  reference: advice(['The case or contract number.', 'Saks- eller avtalenummeret.']),
  signedBy: advice([
    'The legal entity that signed for the other party; compare it with the one that sends the invoice.',
    'Den juridiske enheten som signerte for den andre parten; sammenlign med den som sender fakturaen.',
  ]),
  signedOn: advice(['The day of the last signature.', 'Dagen for siste signatur.']),
  validFrom: advice(['The first day it applies.', 'Første dag den gjelder.']),
  validTo: advice([
    'The last day; empty when it runs until terminated.',
    'Siste dag; tom når den løper til den sies opp.',
  ]),
  status: advice([
    'Where it is on its way to being signed or ended.',
    'Hvor den er på vei mot signering eller avslutning.',
  ]),
  document: advice([
    'The archive or folder, so that a colleague finds it.',
    'Arkivet eller mappen, slik at en kollega finner den.',
  ]),
  points: advice([
    'Tick what the contract really says; all eight are required of a data processing agreement.',
    'Kryss av det avtalen faktisk sier; alle åtte kreves av en databehandleravtale.',
  ]),
  authorisation: advice(['How the processor may engage others.', 'Hvordan databehandleren kan engasjere andre.']),
  noticeDays: advice([
    'Days between notice and change, within which the controller can object.',
    'Dager mellom varsel og endring, der den behandlingsansvarlige kan motsette seg.',
  ]),
  noticeChannel: advice(
    ['A page you must poll does not inform you.', 'En side dere selv må følge med på, varsler ikke.'],
    ['E-mail to privacy@example.no', 'E-post til personvern@example.no'],
    ['See website', 'Se nettsted'],
  ),
  objectionConsequence: advice([
    'What happens when the controller objects.',
    'Hva som skjer når den behandlingsansvarlige motsetter seg.',
  ]),
  sccModule: advice([
    'The module that fits the roles of the two parties.',
    'Modulen som passer rollene til de to partene.',
  ]),
  sccAnnexes: advice([
    'Whether Annexes I, II and III are filled in, and where they are.',
    'Om vedlegg I, II og III er fylt ut, og hvor de er.',
  ]),
  warranties: advice([
    'What the other party warrants, such as that it may hand the data over.',
    'Det den andre parten garanterer, for eksempel at den kan overlate opplysningene.',
  ]),
  breachNotification: advice([
    'Who tells whom of a breach, and how fast.',
    'Hvem som varsler hvem om et brudd, og hvor raskt.',
  ]),
  informationRights: advice([
    'What may be asked for and inspected, and under which conditions.',
    'Hva det kan bes om og kontrolleres, og på hvilke vilkår.',
  ]),
  terms: advice([
    'Warranties, duties to notify, audits and whatever else matters to the record.',
    'Garantier, varslingsplikter, revisjoner og annet som betyr noe for protokollen.',
  ]),
};
