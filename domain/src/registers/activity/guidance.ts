import { type Guidance, advice } from '#model/advice.ts';
import { dataGuidance, purposeGuidance } from '#registers/activity/rows-guidance.ts';
import { securityGuidance } from '#registers/shared-fields/security-guidance.ts';
import { transferGuidance } from '#registers/shared-fields/transfers-guidance.ts';

export const activityGuidance: Guidance = {
  name: advice(
    ['A short name a colleague recognises.', 'Et kort navn en kollega kjenner igjen.'],
    ['Payroll', 'Lønn'],
    ['HR', 'HR'],
  ),
  description: advice(
    [
      'Plain words that could be published: what is done, with whose data, to what end.',
      'Enkle ord som kan offentliggjøres: hva som gjøres, med hvems opplysninger, og til hva.',
    ],
    [
      'We pay wages every month and report them to the tax authority.',
      'Vi utbetaler lønn hver måned og rapporterer den til skattemyndigheten.',
    ],
    ['HR processes', 'HR-prosesser'],
  ),
  organisation: advice([
    'The legal entity that decides why and how the data are processed.',
    'Den juridiske enheten som bestemmer hvorfor og hvordan opplysningene behandles.',
  ]),
  role: advice([
    'Controller when you decide purposes and means; joint controller when you decide together with others. Processing on behalf of others belongs in a processor record.',
    'Behandlingsansvarlig når dere bestemmer formål og midler; felles når dere bestemmer sammen med andre. Behandling på vegne av andre hører hjemme i en databehandlerprotokoll.',
  ]),
  jointControllers: advice([
    'Everyone you decide together with. There must be an arrangement, and its essence must be available to the data subjects.',
    'Alle dere bestemmer sammen med. Det må finnes en ordning, og det vesentlige i den skal være tilgjengelig for de registrerte.',
  ]),
  unit: advice(['The department that does this from day to day.', 'Avdelingen som gjør dette til daglig.']),
  owners: advice([
    'Who knows this activity and confirms that the record is true.',
    'De som kjenner aktiviteten og bekrefter at oppføringen stemmer.',
  ]),
  lifecycle: advice([
    'A planned activity may need an impact assessment before it starts; a contingent one happens only if an event occurs, such as a sale of the business.',
    'En planlagt aktivitet kan kreve en konsekvensvurdering før start; en betinget skjer bare dersom noe inntreffer, for eksempel salg av virksomheten.',
  ]),
  contingency: advice(
    ['The event the activity waits for.', 'Hendelsen aktiviteten venter på.'],
    ['The business is sold', 'Virksomheten selges'],
  ),
  start: advice([
    'The first day data were or will be processed.',
    'Den første dagen opplysninger ble eller blir behandlet.',
  ]),
  end: advice([
    'The last day. Keep the record: it shows what was done.',
    'Den siste dagen. Behold oppføringen: den viser hva som ble gjort.',
  ]),
  replacedBy: advice(['The activity that took over.', 'Aktiviteten som overtok.']),
  dataSubjectCount: advice([
    'A rough number helps to judge scale and risk.',
    'Et omtrentlig tall hjelper med å vurdere omfang og risiko.',
  ]),
  occasional: advice([
    'Only matters to organisations with fewer than 250 employees that invoke the exemption.',
    'Betyr bare noe for virksomheter med færre enn 250 ansatte som påberoper seg unntaket.',
  ]),
  operations: advice(
    ['What is done with the data.', 'Hva som gjøres med opplysningene.'],
    ['collection, storage, disclosure', 'innsamling, lagring, utlevering'],
  ),
  ...purposeGuidance,
  ...dataGuidance,
  combinesSources: advice([
    'Whether data from different sources or activities are brought together about one person.',
    'Om opplysninger fra ulike kilder eller aktiviteter settes sammen om én person.',
  ]),
  combination: advice(
    ['Which sources, and what the combination is used for.', 'Hvilke kilder, og hva sammenstillingen brukes til.'],
    [
      'E-mail opens are linked to the customer’s account to choose offers.',
      'Åpning av e-post kobles til kundens konto for å velge tilbud.',
    ],
  ),
  disclosuresMade: advice([
    'Answer “none” only when somebody has checked that nobody outside gets the data: no processor, no authority, no partner.',
    'Svar «ingen» bare når noen har kontrollert at ingen utenfor får opplysningene: ingen databehandler, ingen myndighet, ingen partner.',
  ]),
  disclosures: advice(
    [
      'Everyone the data are disclosed to: processors, authorities, group companies, partners. Colleagues who need the data may be named too.',
      'Alle som får opplysningene: databehandlere, myndigheter, konsernselskaper, partnere. Kolleger med tjenstlig behov kan også nevnes.',
    ],
    [
      'Payroll provider (processor), tax authority (legal duty).',
      'Lønnsleverandør (databehandler), skattemyndighet (lovpålagt).',
    ],
    ['Selected third parties.', 'Utvalgte tredjeparter.'],
  ),
  'disclosures.recipient': advice([
    'A party by name, or a category when names are not known.',
    'En part ved navn, eller en kategori når navn ikke er kjent.',
  ]),
  'disclosures.role': advice([
    'Only when it differs from the recipient’s usual role.',
    'Bare når den avviker fra mottakerens vanlige rolle.',
  ]),
  'disclosures.purpose': advice(
    ['Why this recipient gets the data.', 'Hvorfor denne mottakeren får opplysningene.'],
    ['Ship the goods ordered', 'Sende varene som er bestilt'],
  ),
  'disclosures.data': advice(['Only the categories this recipient gets.', 'Bare kategoriene denne mottakeren får.']),
  'disclosures.dataSubjects': advice([
    'Whose data this recipient gets.',
    'Hvem sine opplysninger denne mottakeren får.',
  ]),
  'disclosures.condition': advice([
    'When the recipient gets the data. Police on a court order is another thing than police on request.',
    'Når mottakeren får opplysningene. Politiet etter kjennelse er noe annet enn politiet på forespørsel.',
  ]),
  'disclosures.conditionText': advice([
    'The condition in your own words, or the source’s.',
    'Vilkåret med dine egne ord, eller kildens.',
  ]),
  'disclosures.legalBasis': advice([
    'The basis for the disclosure when it is not the same as for the activity.',
    'Grunnlaget for utleveringen når det ikke er det samme som for aktiviteten.',
  ]),
  transfersMade: advice([
    'Answer “none” only when somebody has checked: storage, remote access, and the sub-processors of your processors.',
    'Svar «ingen» bare når noen har kontrollert: lagring, fjerntilgang og databehandlernes underdatabehandlere.',
  ]),
  ...transferGuidance,
  ...securityGuidance,
  systems: advice([
    'Where the data live: applications, shared folders, mailboxes, paper archives.',
    'Der opplysningene ligger: programmer, fellesområder, postkasser, papirarkiver.',
  ]),
  automatedDecision: advice([
    'Decisions about people made with no human involvement that matters.',
    'Avgjørelser om mennesker uten reell menneskelig medvirkning.',
  ]),
  'automatedDecision.made': advice([
    'A person who only presses “OK” does not count as involvement.',
    'En person som bare trykker «OK», regnes ikke som medvirkning.',
  ]),
  'automatedDecision.effect': advice(
    ['What the decision means for the person.', 'Hva avgjørelsen betyr for personen.'],
    ['A loan is refused', 'Et lån avslås'],
  ),
  'automatedDecision.ground': advice([
    'One of the three exceptions of Article 22(2). Undecided until you decide.',
    'Ett av de tre unntakene i artikkel 22 nr. 2. Ikke bestemt før du bestemmer det.',
  ]),
  'automatedDecision.humanRoute': advice([
    'How a person gets a human to look again, says their view and contests the decision.',
    'Hvordan en person får et menneske til å se på saken, sier sin mening og bestrider avgjørelsen.',
  ]),
  'automatedDecision.logic': advice([
    'What the decision depends on, in words the person would understand.',
    'Hva avgjørelsen avhenger av, med ord personen ville forstå.',
  ]),
  profiling: advice([
    'Evaluating personal aspects by automated means: interests, behaviour, reliability, movements.',
    'Automatisert vurdering av personlige sider: interesser, atferd, pålitelighet, bevegelser.',
  ]),
  automatedProcessing: advice(
    ['The kinds of automated analysis the source speaks of.', 'Typene automatisert analyse kilden omtaler.'],
    ['risk scoring, customer analysis', 'risikoscoring, kundeanalyse'],
  ),
  highRiskCriteria: advice([
    'Tick what applies. Two or more usually call for an impact assessment.',
    'Kryss av det som gjelder. To eller flere krever som regel en konsekvensvurdering.',
  ]),
  largeScale: advice([
    'Judge by number of people, volume, duration and area.',
    'Vurder ut fra antall personer, mengde, varighet og område.',
  ]),
  dpia: advice([
    'Whether an impact assessment is required, why, and where it is.',
    'Om en konsekvensvurdering er påkrevd, hvorfor, og hvor den er.',
  ]),
  'dpia.required': advice([
    'Your own conclusion after going through the criteria.',
    'Deres egen konklusjon etter å ha gått gjennom kriteriene.',
  ]),
  'dpia.reason': advice([
    'Why it is or is not required. “No” without a reason will be asked about.',
    'Hvorfor den er eller ikke er påkrevd. «Nei» uten begrunnelse vil bli etterspurt.',
  ]),
  'dpia.assessment': advice(['The assessment in the catalogue.', 'Vurderingen i katalogen.']),
  'dpia.priorConsultationOn': advice([
    'The day the supervisory authority was consulted, when high risk remained.',
    'Dagen tilsynsmyndigheten ble rådspurt, når det gjensto høy risiko.',
  ]),
  contactChannels: advice([
    'Marketing by electronic message needs prior consent, apart from existing customers and similar products.',
    'Markedsføring med elektroniske meldinger krever samtykke på forhånd, unntatt til kunder om lignende produkter.',
  ]),
  notices: advice([
    'The privacy notices that tell the data subjects about this activity.',
    'Personvernerklæringene som informerer de registrerte om denne aktiviteten.',
  ]),
  trackers: advice([
    'Cookies and similar technologies this activity uses.',
    'Informasjonskapsler og lignende teknologi som denne aktiviteten bruker.',
  ]),
  nextReview: advice([
    'When somebody should confirm that this is still true.',
    'Når noen bør bekrefte at dette fortsatt stemmer.',
  ]),
  dataErased: advice([
    'For an ended activity: whether its data are gone.',
    'For en avsluttet aktivitet: om opplysningene er borte.',
  ]),
};
