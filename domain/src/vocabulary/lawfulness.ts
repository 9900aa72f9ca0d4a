import { vocabulary } from '#vocabulary/vocabulary.ts';

/** The six legal bases of Art. 6(1). */
export const legalBases = vocabulary([
  ['6-1-a', 'Consent', 'Samtykke', '6(1)(a)'],
  ['6-1-b', 'Contract', 'Avtale', '6(1)(b)'],
  ['6-1-c', 'Legal obligation', 'Rettslig forpliktelse', '6(1)(c)'],
  ['6-1-d', 'Vital interests', 'Vitale interesser', '6(1)(d)'],
  ['6-1-e', 'Public interest or official authority', 'Allmennhetens interesse eller offentlig myndighet', '6(1)(e)'],
  ['6-1-f', 'Legitimate interests', 'Berettiget interesse', '6(1)(f)'],
]);

/** The conditions for processing special categories, Art. 9(2). */
export const article9Conditions = vocabulary([
  ['9-2-a', 'Explicit consent', 'Uttrykkelig samtykke', '9(2)(a)'],
  [
    '9-2-b',
    'Employment, social security and social protection law',
    'Arbeidsrett, trygderett og sosialrett',
    '9(2)(b)',
  ],
  ['9-2-c', 'Vital interests', 'Vitale interesser', '9(2)(c)'],
  ['9-2-d', 'Members of a not-for-profit body', 'Medlemmer i ideell organisasjon', '9(2)(d)'],
  ['9-2-e', 'Manifestly made public by the data subject', 'Åpenbart offentliggjort av den registrerte', '9(2)(e)'],
  ['9-2-f', 'Legal claims', 'Rettskrav', '9(2)(f)'],
  ['9-2-g', 'Substantial public interest', 'Viktige allmenne interesser', '9(2)(g)'],
  ['9-2-h', 'Health and social care', 'Helse- og sosialtjenester', '9(2)(h)'],
  ['9-2-i', 'Public health', 'Folkehelse', '9(2)(i)'],
  ['9-2-j', 'Archiving, research and statistics', 'Arkiv, forskning og statistikk', '9(2)(j)'],
]);

/** The special categories of Art. 9(1), with "unspecified" for sources that only say "sensitive". */
export const specialCategories = vocabulary([
  ['racial-ethnic', 'Racial or ethnic origin', 'Rasemessig eller etnisk opprinnelse', '9(1)'],
  ['political', 'Political opinions', 'Politisk oppfatning', '9(1)'],
  ['religious', 'Religious or philosophical beliefs', 'Religion eller filosofisk overbevisning', '9(1)'],
  ['trade-union', 'Trade union membership', 'Fagforeningsmedlemskap', '9(1)'],
  ['genetic', 'Genetic data', 'Genetiske opplysninger', '9(1)'],
  ['biometric', 'Biometric data for identification', 'Biometriske opplysninger for identifisering', '9(1)'],
  ['health', 'Health', 'Helse', '9(1)'],
  ['sex-life', 'Sex life or sexual orientation', 'Seksuelle forhold eller orientering', '9(1)'],
  ['unspecified', 'Sensitive, unspecified', 'Sensitive, uspesifisert', '9(1)'],
]);

/** What else makes a data element call for care. */
export const elementFlags = vocabulary([
  ['national-id', 'National identification number', 'Nasjonalt identifikasjonsnummer', '87'],
  ['criminal', 'Criminal convictions and offences', 'Straffedommer og lovovertredelser', '10'],
  ['credential', 'Credential', 'Påloggingsopplysning'],
  ['payment-card', 'Payment card', 'Betalingskort'],
  ['financial', 'Financial', 'Økonomi'],
  ['location', 'Location', 'Posisjon'],
  ['network-location', 'Location data of a mobile network', 'Lokaliseringsdata fra et mobilnett'],
  ['traffic', 'Traffic data', 'Trafikkdata'],
  ['online-identifier', 'Online identifier', 'Nettidentifikator', '4(1)'],
  ['open-ended', 'Open-ended', 'Åpen kategori'],
]);

/** How consent is asked for or claimed (Art. 4(11), 7). */
export const consentMechanisms = vocabulary([
  ['opt-in', 'Affirmative action such as ticking a box', 'Aktiv handling, som å krysse av'],
  ['signature', 'Signature', 'Signatur'],
  ['oral', 'Oral, recorded', 'Muntlig, dokumentert'],
  ['registration', 'Registration or subscription', 'Registrering eller abonnement'],
  ['acceptance', 'Acceptance of terms', 'Aksept av vilkår'],
  ['use', 'Use of a website or service', 'Bruk av nettsted eller tjeneste'],
  ['contact', 'Making contact', 'Ved å ta kontakt'],
  ['browser-settings', 'Browser settings', 'Nettleserinnstillinger'],
  ['not-stated', 'Not stated in the source', 'Ikke oppgitt i kilden'],
]);

/** The grounds for a decision based solely on automated processing, Art. 22(2). */
export const automatedDecisionGrounds = vocabulary([
  ['22-2-a', 'Necessary for a contract', 'Nødvendig for en avtale', '22(2)(a)'],
  ['22-2-b', 'Authorised by law', 'Tillatt ved lov', '22(2)(b)'],
  ['22-2-c', 'Explicit consent', 'Uttrykkelig samtykke', '22(2)(c)'],
]);

/** The nine criteria of WP248 rev.01 that point to a likely high risk. */
export const highRiskCriteria = vocabulary([
  ['evaluation', 'Evaluation or scoring', 'Evaluering eller poenggiving'],
  [
    'automated-decision',
    'Automated decision with legal or similar effect',
    'Automatisert avgjørelse med rettslig eller tilsvarende virkning',
  ],
  ['systematic-monitoring', 'Systematic monitoring', 'Systematisk overvåking'],
  ['sensitive-data', 'Sensitive or highly personal data', 'Sensitive eller svært personlige opplysninger'],
  ['large-scale', 'Large scale', 'Stor skala'],
  ['matching', 'Matching or combining datasets', 'Sammenstilling av datasett'],
  ['vulnerable', 'Vulnerable data subjects', 'Sårbare registrerte'],
  ['innovative', 'Innovative use or new technology', 'Innovativ bruk eller ny teknologi'],
  ['prevents-right', 'Prevents exercising a right or using a service', 'Hindrer bruk av en rettighet eller tjeneste'],
]);

/** Where data come from (Art. 13, 14(2)(f)). */
export const sourceKinds = vocabulary([
  ['data-subject', 'The data subject', 'Den registrerte', '13'],
  ['observed', 'Observed or recorded automatically', 'Observert eller registrert automatisk', '13'],
  ['third-party', 'A third party', 'En tredjepart', '14(2)(f)'],
  ['public-register', 'A public register or source', 'Et offentlig register eller en offentlig kilde', '14(2)(f)'],
  ['social-network', 'A social network', 'Et sosialt nettverk', '14(2)(f)'],
  ['derived', 'Derived or inferred by us', 'Avledet av oss'],
]);

/** When a recipient gets the data. */
export const disclosureConditions = vocabulary([
  ['always', 'As part of the activity', 'Som del av aktiviteten'],
  ['court-order', 'On a court order', 'Etter rettslig kjennelse'],
  ['legal-duty', 'When the law requires it', 'Når loven krever det'],
  ['consent', 'With consent', 'Med samtykke'],
  ['to-fulfil-request', 'To fulfil a request', 'For å oppfylle en forespørsel'],
  ['other', 'Other', 'Annet'],
]);
