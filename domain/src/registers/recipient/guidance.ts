import { type Guidance, advice, under } from '#model/advice.ts';
import { officeGuidance, registrationGuidance } from '#registers/shared-fields/contact-guidance.ts';
import { safeguardGuidance } from '#registers/shared-fields/transfers-guidance.ts';

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
