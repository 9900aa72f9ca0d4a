import { type Term, vocabulary, type Vocabulary } from '#vocabulary/vocabulary.ts';

/** The six legal bases of Art. 6(1). */
export const legalBases = vocabulary([
  ['6-1-a', 'Consent', '6(1)(a)'],
  ['6-1-b', 'Contract', '6(1)(b)'],
  ['6-1-c', 'Legal obligation', '6(1)(c)'],
  ['6-1-d', 'Vital interests', '6(1)(d)'],
  ['6-1-e', 'Public interest or official authority', '6(1)(e)'],
  ['6-1-f', 'Legitimate interests', '6(1)(f)'],
]);

/** The conditions for processing special categories, Art. 9(2). */
export const article9Conditions = vocabulary([
  ['9-2-a', 'Explicit consent', '9(2)(a)'],
  ['9-2-b', 'Employment, social security and social protection law', '9(2)(b)'],
  ['9-2-c', 'Vital interests', '9(2)(c)'],
  ['9-2-d', 'Members of a not-for-profit body', '9(2)(d)'],
  ['9-2-e', 'Manifestly made public by the data subject', '9(2)(e)'],
  ['9-2-f', 'Legal claims', '9(2)(f)'],
  ['9-2-g', 'Substantial public interest', '9(2)(g)'],
  ['9-2-h', 'Health and social care', '9(2)(h)'],
  ['9-2-i', 'Public health', '9(2)(i)'],
  ['9-2-j', 'Archiving, research and statistics', '9(2)(j)'],
]);

/** The special categories of Art. 9(1), with "unspecified" for sources that only say "sensitive". */
export const specialCategories = vocabulary([
  ['racial-ethnic', 'Racial or ethnic origin', '9(1)'],
  ['political', 'Political opinions', '9(1)'],
  ['religious', 'Religious or philosophical beliefs', '9(1)'],
  ['trade-union', 'Trade union membership', '9(1)'],
  ['genetic', 'Genetic data', '9(1)'],
  ['biometric', 'Biometric data for identification', '9(1)'],
  ['health', 'Health', '9(1)'],
  ['sex-life', 'Sex life or sexual orientation', '9(1)'],
  ['unspecified', 'Sensitive, unspecified', '9(1)'],
]);

/** What else makes a data element call for care. */
export const elementFlags = vocabulary([
  ['national-id', 'National identification number', '87'],
  ['criminal', 'Criminal convictions and offences', '10'],
  ['credential', 'Credential'],
  ['payment-card', 'Payment card'],
  ['financial', 'Financial'],
  ['location', 'Location'],
  ['network-location', 'Location data of a mobile network'],
  ['traffic', 'Traffic data'],
  ['online-identifier', 'Online identifier', '4(1)'],
  ['open-ended', 'Open-ended'],
]);

type SpecialCategory = (typeof specialCategories)['terms'][number]['code'];
type GroundedFlag = 'criminal' | 'national-id';

const needsGround = (term: Term): term is Term<GroundedFlag> => term.code === 'criminal' || term.code === 'national-id';

/** What calls for a ground of its own beside Art. 6: the special categories, criminal offences, national identification numbers. */
export const sensitiveKinds: Vocabulary<SpecialCategory | GroundedFlag> = {
  terms: [...specialCategories.terms, ...elementFlags.terms.filter(needsGround)],
};

/** How consent is asked for or claimed (Art. 4(11), 7). */
export const consentMechanisms = vocabulary([
  ['opt-in', 'Affirmative action such as ticking a box'],
  ['signature', 'Signature'],
  ['oral', 'Oral, recorded'],
  ['registration', 'Registration or subscription'],
  ['acceptance', 'Acceptance of terms'],
  ['use', 'Use of a website or service'],
  ['contact', 'Making contact'],
  ['browser-settings', 'Browser settings'],
  ['not-stated', 'Not stated in the source'],
]);

/** The grounds for a decision based solely on automated processing, Art. 22(2). */
export const automatedDecisionGrounds = vocabulary([
  ['22-2-a', 'Necessary for a contract', '22(2)(a)'],
  ['22-2-b', 'Authorised by law', '22(2)(b)'],
  ['22-2-c', 'Explicit consent', '22(2)(c)'],
]);

/** The nine criteria of WP248 rev.01 that point to a likely high risk. */
export const highRiskCriteria = vocabulary([
  ['evaluation', 'Evaluation or scoring'],
  ['automated-decision', 'Automated decision with legal or similar effect'],
  ['systematic-monitoring', 'Systematic monitoring'],
  ['sensitive-data', 'Sensitive or highly personal data'],
  ['large-scale', 'Large scale'],
  ['matching', 'Matching or combining datasets'],
  ['vulnerable', 'Vulnerable data subjects'],
  ['innovative', 'Innovative use or new technology'],
  ['prevents-right', 'Prevents exercising a right or using a service'],
]);

/** Where data come from (Art. 13, 14(2)(f)). */
export const sourceKinds = vocabulary([
  ['data-subject', 'The data subject', '13'],
  ['observed', 'Observed or recorded automatically', '13'],
  ['third-party', 'A third party', '14(2)(f)'],
  ['public-register', 'A public register or source', '14(2)(f)'],
  ['social-network', 'A social network', '14(2)(f)'],
  ['derived', 'Derived or inferred by us'],
]);

/** When a recipient gets the data. */
export const disclosureConditions = vocabulary([
  ['always', 'As part of the activity'],
  ['court-order', 'On a court order'],
  ['legal-duty', 'When the law requires it'],
  ['consent', 'With consent'],
  ['to-fulfil-request', 'To fulfil a request'],
  ['other', 'Other'],
]);
