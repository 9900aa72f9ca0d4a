import {
  answer,
  choice,
  choices,
  countries,
  country,
  date,
  flag,
  group,
  line,
  lines,
  number,
  ref,
  rows,
} from '#model/field.ts';
import { text } from '#language/text.ts';
import { consentMechanisms } from '#vocabulary/lawfulness.ts';
import { certificationKinds } from '#vocabulary/parties.ts';
import { certificateReaches, derogations, sccModules, transferTools } from '#vocabulary/transfers.ts';

/** Fields several kinds share. Each is worded once, here. */

/** The kinds whose entries others can speak about. */
export const everyRecord = [
  'activity',
  'processor-record',
  'recipient',
  'organisation',
  'data-category',
  'data-subject-category',
  'retention-schedule',
  'agreement',
  'security-measure',
  'system',
  'client',
  'assessment',
  'notice',
  'rights-procedure',
  'tracker',
  'unit',
  'person',
] as const;

export const registration = group(
  {
    label: text('Registration', 'Registrering'),
  },
  {
    scheme: line({ label: text('Register', 'Register') }),
    number: line({ label: text('Number', 'Nummer') }),
  },
);

/** Name and contact details of a person or office (Art. 30(1)(a), 30(2)(a)). */
export const contactFields = {
  name: line({ label: text('Name or function', 'Navn eller funksjon') }),
  email: line({ label: text('E-mail', 'E-post'), format: 'email' }),
  phone: line({ label: text('Telephone', 'Telefon'), format: 'phone' }),
  address: lines({ label: text('Address', 'Adresse'), max: 1000 }),
  country: country({ label: text('Country', 'Land') }),
};

/** The law a basis, period or duty rests on. */
export const lawFields = {
  statute: line({ label: text('Statute', 'Lov') }),
  section: line({ label: text('Section', 'Paragraf') }),
  country: country({ label: text('Country', 'Land') }),
};

/** A consent and its conditions, as given or as a notice claims it (Art. 4(11), 7). */
export const consentFields = {
  scope: lines({
    label: text('What it covers', 'Hva det gjelder'),
    cites: ['4(11)', '6(1)(a)'],
    max: 2000,
  }),
  mechanism: choice(consentMechanisms, { label: text('Mechanism', 'Mekanisme'), cites: ['4(11)'] }),
  wording: lines({ label: text('Wording shown', 'Ordlyd som vises') }),
  information: lines({
    label: text('Information given when it is asked', 'Informasjon som gis når det bes om'),
    cites: ['4(11)', '7(2)'],
    max: 2000,
  }),
  voluntary: answer({ label: text('Freely given', 'Frivillig'), cites: ['7(4)'] }),
  explicit: answer({ label: text('Explicit', 'Uttrykkelig'), cites: ['9(2)(a)'] }),
  evidence: line({ label: text('Evidence kept', 'Bevis som oppbevares'), cites: ['7(1)'] }),
  withdrawal: line({ label: text('How it is withdrawn', 'Hvordan det trekkes tilbake'), cites: ['7(3)'] }),
  effect: lines({ label: text('Effect of withdrawal', 'Virkning av tilbaketrekking'), max: 2000 }),
  exception: lines({ label: text('Exceptions from withdrawal', 'Unntak fra tilbaketrekking'), max: 2000 }),
  consequence: lines({
    label: text('Detriment when refused or withdrawn', 'Ulempe ved å nekte eller trekke tilbake'),
    cites: ['7(4)'],
    max: 2000,
  }),
  ageLimit: number({ label: text('Age limit', 'Aldersgrense'), cites: ['8(1)'] }),
  parentalAuthorisation: line({
    label: text('How parents authorise it', 'Hvordan foreldre gir tillatelse'),
    cites: ['8(2)'],
  }),
};

/** The instrument a transfer rests on, and the countries it covers (Art. 44–49). */
export const safeguardFields = {
  countries: countries({ label: text('Third countries', 'Tredjeland') }),
  tool: choice(transferTools, { label: text('Transfer tool', 'Overføringsgrunnlag'), cites: ['44', '45', '46', '49'] }),
  reference: line({
    label: text('Decision, clause or certificate', 'Beslutning, bestemmelse eller sertifikat'),
  }),
  module: choice(sccModules, { label: text('Module', 'Modul') }),
  assessment: ref('assessment', {
    label: text('Transfer impact assessment', 'Vurdering av overføring (TIA)'),
    cites: ['46'],
  }),
};

export const regionField = line({
  label: text('Region, where the source names no country', 'Region, når kilden ikke nevner land'),
});

/** The safeguards a recipient offers for data it receives in a third country. */
export const safeguards = rows(
  {
    label: text('Safeguards for third countries', 'Garantier for tredjeland'),
    cites: ['46', '30(1)(e)', '30(2)(c)'],
    row: text('Safeguard', 'Garanti'),
    title: 'tool',
  },
  {
    ...safeguardFields,
    certified: flag({ label: text('Certification confirmed', 'Sertifisering bekreftet') }),
    certificateCovers: choices(certificateReaches, {
      label: text('Data the certificate covers', 'Opplysninger sertifikatet gjelder'),
      cites: ['45', 'Decision (EU) 2023/1795'],
    }),
    checkedOn: date({ label: text('Checked on', 'Kontrollert') }),
  },
);

/** The transfers a record declares (Art. 30(1)(e), 30(2)(c)). `letter` is the letter of the record at hand. */
export const transfers = (letter: '30(1)(e)' | '30(2)(c)') =>
  rows(
    {
      label: text(
        'Transfers to third countries or international organisations',
        'Overføringer til tredjestater eller internasjonale organisasjoner',
      ),
      cites: [letter, '44'],
      row: text('Transfer', 'Overføring'),
      title: 'importer',
    },
    {
      importer: ref('recipient', { label: text('Importer', 'Dataimportør') }),
      ...safeguardFields,
      region: regionField,
      agreement: ref('agreement', { label: text('Agreement', 'Avtale') }),
      derogation: choice(derogations, { label: text('Derogation relied on', 'Unntak som brukes'), cites: ['49(1)'] }),
      documentedSafeguards: lines({
        label: text('Documented assessment and suitable safeguards', 'Dokumentert vurdering og nødvendige garantier'),
        cites: [letter, '49(6)'],
      }),
      authorityInformedOn: date({
        label: text('Supervisory authority informed on', 'Tilsynsmyndigheten underrettet'),
        cites: ['49(1) second subparagraph'],
      }),
      dataSubjectsInformed: answer({
        label: text('Data subjects informed', 'De registrerte er underrettet'),
        cites: ['49(1) second subparagraph'],
      }),
      supplementaryMeasures: lines({ label: text('Supplementary measures', 'Ytterligere tiltak'), cites: ['46'] }),
      condition: line({
        label: text('Only if', 'Bare dersom'),
      }),
    },
  );

/** The security measures a record describes (Art. 30(1)(g), 30(2)(d)). */
export const security = (letter: '30(1)(g)' | '30(2)(d)') =>
  group(
    {
      label: text('Technical and organisational security measures', 'Tekniske og organisatoriske sikkerhetstiltak'),
      cites: [letter, '32(1)'],
    },
    {
      measures: rows(
        { label: text('Measures', 'Tiltak'), cites: [letter], row: text('Measure', 'Tiltak'), title: 'measure' },
        {
          measure: ref('security-measure', { label: text('Security measure', 'Sikkerhetstiltak') }),
          note: line({ label: text('Note', 'Merknad') }),
        },
      ),
      whyNotPossible: lines({
        label: text('Why a description is not possible', 'Hvorfor en beskrivelse ikke er mulig'),
        cites: [letter],
      }),
    },
  );

export const certifications = rows(
  {
    label: text('Certifications', 'Sertifiseringer'),
    cites: ['28(5)', '42'],
    row: text('Certification', 'Sertifisering'),
    title: 'kind',
  },
  {
    kind: choice(certificationKinds, { label: text('Kind', 'Type') }),
    number: line({ label: text('Number', 'Nummer') }),
    validTo: date({ label: text('Valid to', 'Gyldig til') }),
    file: line({ label: text('Where it is filed', 'Hvor det er arkivert') }),
  },
);
