import { advice, type Guidance, under } from '#guidance/advice.ts';
import { lawGuidance, securityGuidance, transferGuidance } from '#guidance/shared.ts';

export const processorRecordGuidance: Guidance = {
  name: advice(
    ['A short name for the service.', 'Et kort navn på tjenesten.'],
    ['Hosting of membership systems', 'Drift av medlemssystemer'],
  ),
  description: advice([
    'What you do for your clients, in plain words.',
    'Hva dere gjør for oppdragsgiverne, med enkle ord.',
  ]),
  organisation: advice(['The legal entity that acts as processor.', 'Den juridiske enheten som er databehandler.']),
  role: advice([
    'Undetermined while it is open whether you act on instructions or for purposes of your own.',
    'Ikke avklart så lenge det er uvisst om dere opptrer etter instruks eller for egne formål.',
  ]),
  engagements: advice(
    [
      'For each controller you act for: what you do with its data. A group such as “customers” may stand in, but an authority will ask for names.',
      'For hver behandlingsansvarlig du opptrer for: hva du gjør med opplysningene. En gruppe som «kunder» kan stå her, men en tilsynsmyndighet vil be om navn.',
    ],
    [
      'Example AS: hosting and backup of its membership system.',
      'Eksempel AS: drift og sikkerhetskopi av medlemssystemet.',
    ],
    ['IT services.', 'IT-tjenester.'],
  ),
  'engagements.client': advice([
    'The controller; create it here when it is not in the catalogue.',
    'Den behandlingsansvarlige; opprett den her hvis den ikke finnes i katalogen.',
  ]),
  'engagements.processing': advice(
    ['What is done on its behalf, one category an item.', 'Hva som gjøres på dens vegne, én kategori per punkt.'],
    ['hosting, backup, second-line support', 'drift, sikkerhetskopi, andrelinjesupport'],
  ),
  'engagements.purpose': advice([
    'The purpose as the controller has set it. The law does not ask a processor for it.',
    'Formålet slik den behandlingsansvarlige har satt det. Loven krever det ikke av en databehandler.',
  ]),
  'engagements.instructions': advice([
    'Where the documented instructions are, and what is special in them.',
    'Hvor de dokumenterte instruksene er, og det som er særlig ved dem.',
  ]),
  'engagements.agreement': advice([
    'The data processing agreement with this controller.',
    'Databehandleravtalen med denne behandlingsansvarlige.',
  ]),
  transfersMade: advice([
    'Answer “none” only when somebody has checked, your sub-processors included.',
    'Svar «ingen» bare når noen har kontrollert, også underdatabehandlerne.',
  ]),
  ...transferGuidance,
  ...securityGuidance,
  subProcessors: advice([
    'Every other processor you engage for this service.',
    'Hver annen databehandler dere engasjerer for denne tjenesten.',
  ]),
  data: advice([
    'The law does not ask a processor for this; clients do.',
    'Loven krever ikke dette av en databehandler; det gjør oppdragsgivere.',
  ]),
  dataSubjects: advice([
    'The law does not ask a processor for this; clients do.',
    'Loven krever ikke dette av en databehandler; det gjør oppdragsgivere.',
  ]),
  endAction: advice([
    'What happens to the data when the engagement ends.',
    'Hva som skjer med opplysningene når oppdraget er slutt.',
  ]),
  endDetail: advice(['Formats, deadlines and what is kept.', 'Formater, frister og det som beholdes.']),
  authorityDisclosure: advice([
    'What you do when police or other authorities ask for a client’s data.',
    'Hva dere gjør når politi eller andre myndigheter ber om en oppdragsgivers opplysninger.',
  ]),
  authorityDisclosureText: advice(
    ['The promise in words.', 'Løftet med ord.'],
    [
      'Only on a legal request, after notifying the client',
      'Bare etter lovlig krav, og etter å ha varslet oppdragsgiveren',
    ],
  ),
  systems: advice(['The systems the service runs on.', 'Systemene tjenesten kjører på.']),
  owners: advice([
    'Who knows this service and confirms that the record is true.',
    'De som kjenner tjenesten og bekrefter at oppføringen stemmer.',
  ]),
};

export const retentionScheduleGuidance: Guidance = {
  covers: advice([
    'Which data the rule is for, where its name does not say so.',
    'Hvilke opplysninger regelen gjelder, når navnet ikke sier det.',
  ]),
  groundNote: advice([
    'The reason in the source’s own words, also when they name no law.',
    'Begrunnelsen med kildens egne ord, også når de ikke nevner noen lov.',
  ]),
  name: advice(
    ['What is kept, and why.', 'Hva som oppbevares, og hvorfor.'],
    ['Vouchers under the Bookkeeping Act', 'Bilag etter bokføringsloven'],
  ),
  period: advice(['How long, in years, months, weeks or days.', 'Hvor lenge, i år, måneder, uker eller dager.']),
  isMaximum: advice([
    'The period is a ceiling: erasure may come sooner.',
    'Perioden er et tak: sletting kan skje før.',
  ]),
  criterion: advice(
    [
      'What decides the time limit where no period can be given. Keep a vague source’s words as they are.',
      'Det som avgjør tidsfristen når ingen periode kan oppgis. La en vag kildes ord stå som de er.',
    ],
    ['Until the guarantee has expired and no claim is open.', 'Til garantien er utløpt og ingen krav er åpne.'],
    ['As long as necessary.', 'Så lenge det er nødvendig.'],
  ),
  trigger: advice(
    [
      'The event the period counts from; without it nobody knows when to erase.',
      'Hendelsen perioden løper fra; uten den vet ingen når det skal slettes.',
    ],
    ['End of the financial year', 'Utløpet av regnskapsåret'],
  ),
  law: advice(['The law that sets the period, when one does.', 'Loven som fastsetter perioden, når en lov gjør det.']),
  ...under('law', lawGuidance),
  kind: advice([
    'A statutory minimum forbids earlier erasure; a maximum forbids keeping longer.',
    'Et lovpålagt minimum forbyr tidligere sletting; et maksimum forbyr lengre lagring.',
  ]),
  endAction: advice(['What happens when the period has run.', 'Hva som skjer når perioden har løpt ut.']),
  how: advice(
    ['By hand, by a job, by the supplier.', 'For hånd, med en jobb, av leverandøren.'],
    ['Nightly deletion job in the archive', 'Nattlig slettejobb i arkivet'],
  ),
  byWhom: advice(['The person who answers for it.', 'Personen som svarer for det.']),
  procedure: advice(['The steps, or where they are written down.', 'Trinnene, eller hvor de er skrevet ned.']),
  remainsAt: advice([
    'What stays with somebody else after you have erased.',
    'Det som blir liggende hos andre etter at dere har slettet.',
  ]),
  exceptions: advice([
    'What keeps data from being erased all the same: claims, investigations, other law.',
    'Det som likevel hindrer sletting: krav, etterforskning, annen lov.',
  ]),
  organisation: advice(['When the rule belongs to one organisation only.', 'Når regelen bare gjelder én virksomhet.']),
};

export const securityMeasureGuidance: Guidance = {
  name: advice(
    ['The measure in a few words.', 'Tiltaket med få ord.'],
    ['Two-factor sign-in for all staff', 'Tofaktorpålogging for alle ansatte'],
    ['Security', 'Sikkerhet'],
  ),
  type: advice(['What kind of measure it is.', 'Hva slags tiltak det er.']),
  objectives: advice([
    'What it protects. Measures for minimisation or accuracy belong here too.',
    'Hva det beskytter. Tiltak for dataminimering eller riktighet hører også hit.',
  ]),
  description: advice([
    'How it works, without details that would help an attacker.',
    'Hvordan det virker, uten detaljer som hjelper en angriper.',
  ]),
  scope: advice(['Which systems, places or people it covers.', 'Hvilke systemer, steder eller personer det omfatter.']),
  exclusion: advice(
    ['What it leaves uncovered.', 'Hva det ikke omfatter.'],
    ['Posts in public forums', 'Innlegg i offentlige forum'],
  ),
  status: advice(['A planned measure protects nobody yet.', 'Et planlagt tiltak beskytter ingen ennå.']),
  frameworks: advice(
    ['Controls of a framework it answers.', 'Kontroller i et rammeverk det svarer til.'],
    ['ISO 27001 A.8.5', 'ISO 27001 A.8.5'],
  ),
  lastTested: advice(['When its effect was last tested.', 'Når virkningen sist ble testet.']),
  isPublic: advice(['Whether it may stand in a privacy notice.', 'Om det kan stå i en personvernerklæring.']),
  organisation: advice(['When it belongs to one organisation only.', 'Når det bare gjelder én virksomhet.']),
};

export const dataCategoryGuidance: Guidance = {
  organisation: advice([
    'Leave empty when every organisation in the register uses it.',
    'La stå tom når alle virksomheter i registeret bruker den.',
  ]),
  name: advice(
    ['A category people understand.', 'En kategori folk forstår.'],
    ['Contact details', 'Kontaktopplysninger'],
    ['Data', 'Data'],
  ),
  parent: advice(['The wider category this one belongs to.', 'Den videre kategorien denne hører til.']),
  description: advice(['What belongs here and what does not.', 'Hva som hører hit og hva som ikke gjør det.']),
  elements: advice([
    'The single pieces of data. Flags on an element mark every activity that uses the category.',
    'De enkelte opplysningene. Merking av et element merker alle aktiviteter som bruker kategorien.',
  ]),
  'elements.name': advice(
    ['The element under its common name.', 'Elementet under sitt vanlige navn.'],
    ['E-mail address', 'E-postadresse'],
  ),
  'elements.wording': advice([
    'How the source words it, when that differs.',
    'Hvordan kilden sier det, når det er annerledes.',
  ]),
  'elements.language': advice([
    'The language of that wording, such as en or nb.',
    'Språket i ordlyden, for eksempel en eller nb.',
  ]),
  'elements.code': advice([
    'The nearest term of the W3C Data Privacy Vocabulary.',
    'Det nærmeste begrepet i W3Cs Data Privacy Vocabulary.',
  ]),
  'elements.special': advice([
    'Data that reveal or concern this. “Unspecified” when a source only says “sensitive”.',
    'Opplysninger som røper eller gjelder dette. «Uspesifisert» når en kilde bare sier «sensitive».',
  ]),
  'elements.flags': advice(['What calls for extra care.', 'Det som krever ekstra varsomhet.']),
  'elements.condition': advice(
    ['When the flag applies only in some cases.', 'Når merket bare gjelder i noen tilfeller.'],
    ['Only for sole traders', 'Bare for enkeltpersonforetak'],
  ),
};

export const dataSubjectCategoryGuidance: Guidance = {
  organisation: advice([
    'Leave empty when every organisation in the register uses it.',
    'La stå tom når alle virksomheter i registeret bruker den.',
  ]),
  name: advice(
    ['A group of people.', 'En gruppe mennesker.'],
    ['Employees', 'Ansatte'],
    ['Users etc.', 'Brukere osv.'],
  ),
  parent: advice(['The wider group this one belongs to.', 'Den videre gruppen denne hører til.']),
  description: advice([
    'Who belongs here, and how they are related to you.',
    'Hvem som hører hit, og hvilket forhold de har til dere.',
  ]),
  vulnerable: advice([
    'People with less power to object: children, patients, employees, asylum seekers.',
    'Mennesker med mindre mulighet til å si imot: barn, pasienter, ansatte, asylsøkere.',
  ]),
  children: advice(['Whether children are among them.', 'Om det er barn blant dem.']),
  exclusion: advice([
    'When your rules say that this group must not be processed.',
    'Når reglene deres sier at denne gruppen ikke skal behandles.',
  ]),
  'exclusion.excluded': advice(['Whether the group is excluded.', 'Om gruppen er utelukket.']),
  'exclusion.ageLimit': advice(['The age in full years.', 'Alderen i hele år.']),
  'exclusion.text': advice(['The rule as it is written.', 'Regelen slik den er skrevet.']),
  code: advice([
    'The nearest term of the W3C Data Privacy Vocabulary.',
    'Det nærmeste begrepet i W3Cs Data Privacy Vocabulary.',
  ]),
};

export const personGuidance: Guidance = {
  name: advice(['The colleague’s name.', 'Kollegaens navn.']),
  email: advice([
    'The address the account signs in with; it makes the person the owner of records.',
    'Adressen kontoen logger på med; den gjør personen til eier av oppføringer.',
  ]),
  phone: advice(['With country code.', 'Med landkode.']),
  unit: advice(['Where the person works.', 'Hvor personen arbeider.']),
  active: advice([
    'No longer active people stay in the history.',
    'Personer som ikke lenger er aktive, blir i historikken.',
  ]),
};

export const unitGuidance: Guidance = {
  name: advice(['The department or function.', 'Avdelingen eller funksjonen.'], ['Customer service', 'Kundeservice']),
  parent: advice(['The unit above it.', 'Enheten over.']),
  organisation: advice(['The legal entity it belongs to.', 'Den juridiske enheten den hører til.']),
};
