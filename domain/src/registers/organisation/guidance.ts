import { type Guidance, advice, under } from '#model/advice.ts';
import { contactGuidance, officeGuidance, registrationGuidance } from '#registers/shared-fields/contact-guidance.ts';
import { statedTransferGuidance } from '#registers/shared-fields/transfers-guidance.ts';

export const organisationGuidance: Guidance = {
  name: advice(
    'The legal name as registered. Leave it empty when you only hold a source that does not give it.',
    'Example AS',
    'The company',
  ),
  workingName: advice('What you call the organisation here while its legal name is not known.'),
  ...registrationGuidance,
  country: advice('Where it is established.'),
  address: advice('Postal address with country.'),
  email: advice('Where data subjects and authorities can write.'),
  phone: advice('With country code.'),
  website: advice('The main site.'),
  isPublicAuthority: advice(
    'Public bodies must have a data protection officer and cannot rely on legitimate interests for their tasks.',
  ),
  employees: advice('Only matters to the narrow exemption of Article 30(5).'),
  establishedInEea: advice(
    'An organisation outside the EEA that offers goods or services here needs a representative.',
  ),
  representative: advice('Only for organisations outside the EEA that must designate one.'),
  'representative.designated': advice('Not needed for an organisation established in the EEA: answer “no”.'),
  ...under('representative', contactGuidance),
  'representative.notRequiredBecause': advice(
    'Only where the processing is occasional, without special categories or criminal-offence data on a large scale and unlikely to be a risk, or for a public authority.',
    'Two conference attendees from the Union a year; name and e-mail only.',
  ),
  'representative.mandatedOn': advice('The day of the written mandate.'),
  dpo: advice('Who the data protection officer is, or why there is none.'),
  'dpo.answer': advice(
    'Public bodies, and those whose core activities are large-scale monitoring or special categories, must designate one.',
  ),
  'dpo.notRequiredBecause': advice(
    'The reasoning an authority would ask to see.',
    'We do not monitor people and process no special categories on a large scale; assessed 2026-02-01.',
    'We are small',
  ),
  ...under('dpo', officeGuidance),
  'dpo.published': advice('The contact details must be public.'),
  'dpo.notifiedOn': advice('The day the supervisory authority was told.'),
  leadAuthority: advice('The authority of the main establishment, for those active in several countries.'),
  reviewEvery: advice('How often every record should be confirmed. A year is usual.'),
  separationOfDuties: advice('Whether the person who changed a record last may approve it.'),
  defaults: advice('Every activity of this organisation inherits these unless it says otherwise itself.'),
  'defaults.operations': advice(
    'What is done with data in general, in the words of the source.',
    'collection, storage, disclosure',
  ),
  'defaults.securityMeasures': advice('Measures that protect everything you process.'),
  'defaults.retention': advice('What applies where a row of data says nothing of its own.'),
  'defaults.disclosures': advice('Recipients that may get data from any activity, such as authorities.'),
  'defaults.disclosures.recipient': advice('A party by name, or a category.'),
  'defaults.disclosures.condition': advice('When the recipient gets data.'),
  'defaults.disclosures.conditionText': advice('The condition in your own words, or the source’s.'),
  'defaults.transfers': advice('What the organisation says of transfers in general.'),
  'defaults.transfers.statement': advice('The statement as it is made.', 'We aim to process data within the EEA.'),
  'defaults.transfers.isAim': advice('Set for words such as “we aim to keep data in the EEA”.'),
  ...under('defaults.transfers', statedTransferGuidance),
  'defaults.transfers.importer': advice('Who receives the data, when it is said.'),
  'defaults.transfers.condition': advice('When a transfer takes place at all.'),
};
