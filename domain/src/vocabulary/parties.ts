import { text } from '#language/text.ts';
import { vocabulary } from '#vocabulary/vocabulary.ts';

/** The organisation's own part in an activity (Art. 4(7), 26). */
export const activityRoles = vocabulary([
  ['controller', 'Controller', '4(7)'],
  ['joint-controller', 'Joint controller', '26'],
  ['undetermined', 'Undetermined'],
]);

/** The organisation's part in what it does for others: a source may leave open whether it is a processor at all (Art. 4(8)). */
export const processorRecordRoles = vocabulary([
  ['processor', 'Processor', '4(8)'],
  ['undetermined', 'Undetermined'],
]);

/** How people are reached; electronic messages for marketing need consent (Directive 2002/58/EC Art. 13). */
export const contactChannels = vocabulary([
  ['electronic', 'Electronic messages'],
  ['telephone', 'Telephone'],
  ['post', 'Post'],
  ['in-person', 'In person'],
]);

/** What a recipient is to us (Art. 4(9); EDPB Guidelines 07/2020). */
export const recipientRoles = vocabulary([
  ['internal', 'Internal'],
  ['group-company', 'Group company'],
  ['independent-controller', 'Independent controller', '4(7)'],
  ['joint-controller', 'Joint controller', '26'],
  ['processor', 'Processor', '4(8)'],
  ['public-authority', 'Public authority', '4(9)'],
  ['acquirer', 'Buyer or seller of the business'],
  ['individual', 'Individual'],
  ['public', 'The public'],
  ['international-organisation', 'International organisation', '4(26)'],
  ['unclear', 'Unclear'],
]);

export const employeeBands = vocabulary([
  ['under-50', 'Fewer than 50'],
  ['50-249', '50 to 249'],
  ['250-749', '250 to 749'],
  ['750-plus', '750 or more'],
]);

/** The state of a designation the law may or may not ask for (Art. 27, 37). */
export const dpoAnswers = vocabulary([
  ['designated', 'Designated', '37'],
  ['not-required', 'Not required', '37(1)'],
  ['unknown', 'Unknown'],
  ['not-stated', 'Not stated in the source'],
]);

/** How a controller allows its processor to engage others (Art. 28(2)). */
export const subProcessingAuthorisations = vocabulary([
  ['specific', 'Prior specific authorisation', '28(2)'],
  ['general', 'General authorisation with a right to object', '28(2)'],
  ['none', 'No sub-processing allowed', '28(2)'],
  ['not-stated', 'Not stated in the source'],
]);

export const agreementTypes = vocabulary([
  ['data-processing', 'Data processing agreement', '28(3)'],
  ['joint-controller', 'Joint-controller arrangement', '26'],
  ['scc', 'Standard contractual clauses', '46(2)(c)'],
  ['bcr', 'Binding corporate rules', '47'],
  ['confidentiality', 'Confidentiality agreement'],
  ['other', text('Other', { context: 'party' })],
]);

/** The points a data processing agreement must hold (Art. 28(3)(a)–(h)). */
export const agreementPoints = vocabulary([
  ['a', 'Only on documented instructions', '28(3)(a)'],
  ['b', 'Persons bound to confidentiality', '28(3)(b)'],
  ['c', 'Security of processing', '28(3)(c)'],
  ['d', 'Conditions for other processors', '28(3)(d)'],
  ['e', 'Assistance with data subject rights', '28(3)(e)'],
  ['f', 'Assistance with Articles 32 to 36', '28(3)(f)'],
  ['g', 'Deletion or return at the end', '28(3)(g)'],
  ['h', 'Information and audits', '28(3)(h)'],
]);

export const certificationKinds = vocabulary([
  ['iso-27001', 'ISO/IEC 27001'],
  ['iso-27701', 'ISO/IEC 27701'],
  ['soc-2', 'SOC 2'],
  ['gdpr-42', 'GDPR certification', '42'],
  ['code-of-conduct', 'Approved code of conduct', '40'],
  ['other', text('Other', { context: 'party' })],
]);
