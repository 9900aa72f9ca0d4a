import { vocabulary } from '#vocabulary/vocabulary.ts';

/** What a retention period is in law. */
export const retentionKinds = vocabulary([
  ['minimum', 'Statutory minimum: must be kept so long', 'Lovpålagt minimum: skal oppbevares så lenge'],
  ['maximum', 'Statutory maximum: must be erased then', 'Lovpålagt maksimum: skal slettes da'],
  ['minimum-maximum', 'Minimum and maximum', 'Minimum og maksimum'],
  ['practice', 'Our practice', 'Vår praksis'],
]);

/** What happens when a period has run. */
export const endActions = vocabulary([
  ['erase', 'Erase', 'Slette'],
  ['anonymise', 'Anonymise', 'Anonymisere'],
  ['archive', 'Archive', 'Arkivere'],
  ['return', 'Return', 'Tilbakelevere'],
  ['suppress', 'Keep a suppression entry', 'Beholde i reservasjonsliste'],
  ['review', 'Review', 'Vurdere'],
]);

export const measureTypes = vocabulary([
  ['technical', 'Technical', 'Teknisk'],
  ['organisational', 'Organisational', 'Organisatorisk'],
  ['physical', 'Physical', 'Fysisk'],
]);

/** What a measure is for: Art. 32(1)(a)–(d), and the principle of Art. 5 it serves where it is not security. */
export const measureObjectives = vocabulary([
  ['a', 'Pseudonymisation and encryption', 'Pseudonymisering og kryptering', '32(1)(a)'],
  [
    'b',
    'Confidentiality, integrity, availability and resilience',
    'Konfidensialitet, integritet, tilgjengelighet og robusthet',
    '32(1)(b)',
  ],
  ['c', 'Restoring availability after an incident', 'Gjenoppretting etter hendelser', '32(1)(c)'],
  ['d', 'Regular testing and evaluation', 'Jevnlig testing og evaluering', '32(1)(d)'],
  ['minimisation', 'Data minimisation', 'Dataminimering', '5(1)(c)'],
  ['accuracy', 'Accuracy', 'Riktighet', '5(1)(d)'],
]);

export const assessmentTypes = vocabulary([
  ['lia', 'Legitimate interests assessment', 'Interesseavveiing', '6(1)(f)'],
  ['dpia', 'Data protection impact assessment', 'Vurdering av personvernkonsekvenser', '35'],
  ['tia', 'Transfer impact assessment', 'Vurdering av overføring', '46'],
  ['compatibility', 'Compatibility assessment', 'Forenlighetsvurdering', '6(4)'],
  ['art-49', 'Assessment under Art. 49', 'Vurdering etter artikkel 49', '49(6)'],
  ['dpo-not-required', 'Why no data protection officer is required', 'Hvorfor personvernombud ikke er påkrevd', '37'],
]);

export const assessmentOutcomes = vocabulary([
  ['acceptable', 'Acceptable', 'Akseptabelt'],
  ['acceptable-with-measures', 'Acceptable with measures', 'Akseptabelt med tiltak'],
  ['high-residual-risk', 'High residual risk', 'Høy restrisiko'],
  ['not-acceptable', 'Not acceptable', 'Ikke akseptabelt'],
  ['under-way', 'Under way', 'Pågår'],
]);

/** The rights of the data subject, Chapter III, and the withdrawal of consent. */
export const dataSubjectRights = vocabulary([
  ['information', 'Information', 'Informasjon', '13–14'],
  ['access', 'Access', 'Innsyn', '15'],
  ['rectification', 'Rectification', 'Retting', '16'],
  ['erasure', 'Erasure', 'Sletting', '17'],
  ['restriction', 'Restriction', 'Begrensning', '18'],
  ['portability', 'Data portability', 'Dataportabilitet', '20'],
  ['objection', 'Objection', 'Protest', '21'],
  [
    'automated-decision',
    'Not to be subject to automated decisions',
    'Ikke være gjenstand for automatiserte avgjørelser',
    '22',
  ],
  ['withdraw-consent', 'Withdrawal of consent', 'Tilbaketrekking av samtykke', '7(3)'],
  ['complaint', 'Complaint', 'Klage', '77'],
]);

export const trackerPlacements = vocabulary([
  ['website', 'Website', 'Nettsted'],
  ['email', 'E-mail', 'E-post'],
  ['app', 'App', 'App'],
  ['social-media', 'Social media', 'Sosiale medier'],
  ['not-stated', 'Not stated in the source', 'Ikke oppgitt i kilden'],
]);

export const trackerConsents = vocabulary([
  ['consent', 'Consent asked', 'Samtykke innhentes'],
  ['strictly-necessary', 'Strictly necessary', 'Strengt nødvendig'],
  ['claimed-use', 'Consent claimed from use', 'Samtykke hevdes ut fra bruk'],
  ['not-stated', 'Not stated in the source', 'Ikke oppgitt i kilden'],
]);
