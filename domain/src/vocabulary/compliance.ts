import { text } from '#language/text.ts';
import { vocabulary } from '#vocabulary/vocabulary.ts';

/** What a retention period is in law. */
export const retentionKinds = vocabulary([
  ['minimum', 'Statutory minimum: must be kept so long'],
  ['maximum', 'Statutory maximum: must be erased then'],
  ['minimum-maximum', 'Minimum and maximum'],
  ['practice', 'Our practice'],
]);

/** What happens when a period has run. */
export const endActions = vocabulary([
  ['erase', 'Erase'],
  ['anonymise', 'Anonymise'],
  ['archive', text('Archive', { context: 'what is done' })],
  ['return', 'Return'],
  ['suppress', 'Keep a suppression entry'],
  ['review', text('Review', { context: 'what is done' })],
]);

export const measureTypes = vocabulary([
  ['technical', 'Technical'],
  ['organisational', 'Organisational'],
  ['physical', 'Physical'],
]);

/** What a measure is for: Art. 32(1)(a)–(d), and the principle of Art. 5 it serves where it is not security. */
export const measureObjectives = vocabulary([
  ['a', 'Pseudonymisation and encryption', '32(1)(a)'],
  ['b', 'Confidentiality, integrity, availability and resilience', '32(1)(b)'],
  ['c', 'Restoring availability after an incident', '32(1)(c)'],
  ['d', 'Regular testing and evaluation', '32(1)(d)'],
  ['minimisation', 'Data minimisation', '5(1)(c)'],
  ['accuracy', 'Accuracy', '5(1)(d)'],
]);

export const assessmentTypes = vocabulary([
  ['lia', 'Legitimate interests assessment', '6(1)(f)'],
  ['dpia', 'Data protection impact assessment', '35'],
  ['tia', 'Transfer impact assessment', '46'],
  ['compatibility', 'Compatibility assessment', '6(4)'],
  ['art-49', 'Assessment under Art. 49', '49(6)'],
  ['dpo-not-required', 'Why no data protection officer is required', '37'],
]);

export const assessmentOutcomes = vocabulary([
  ['acceptable', 'Acceptable'],
  ['acceptable-with-measures', 'Acceptable with measures'],
  ['high-residual-risk', 'High residual risk'],
  ['not-acceptable', 'Not acceptable'],
  ['under-way', 'Under way'],
]);

/** The rights of the data subject, Chapter III, and the withdrawal of consent. */
export const dataSubjectRights = vocabulary([
  ['information', 'Information', '13–14'],
  ['access', 'Access', '15'],
  ['rectification', 'Rectification', '16'],
  ['erasure', 'Erasure', '17'],
  ['restriction', 'Restriction', '18'],
  ['portability', 'Data portability', '20'],
  ['objection', 'Objection', '21'],
  ['automated-decision', 'Not to be subject to automated decisions', '22'],
  ['withdraw-consent', 'Withdrawal of consent', '7(3)'],
  ['complaint', 'Complaint', '77'],
]);

export const trackerPlacements = vocabulary([
  ['website', 'Website'],
  ['email', 'E-mail'],
  ['app', 'App'],
  ['social-media', 'Social media'],
  ['not-stated', 'Not stated in the source'],
]);

export const trackerConsents = vocabulary([
  ['consent', 'Consent asked'],
  ['strictly-necessary', 'Strictly necessary'],
  ['claimed-use', 'Consent claimed from use'],
  ['not-stated', 'Not stated in the source'],
]);

/** What the exemption of small organisations from the record rests on (Art. 30(5)): all of it must hold. */
export const exemptionReasons = vocabulary([
  ['occasional', 'Occasional', '30(5)'],
  ['no-risk', 'No likely risk to people', '30(5)'],
  ['no-sensitive-data', 'No special categories or criminal-offence data', '30(5)'],
]);
