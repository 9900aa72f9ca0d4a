import { type Guidance, advice, under } from '#model/advice.ts';
import { contactGuidance, officeGuidance, registrationGuidance } from '#registers/shared-fields/contact-guidance.ts';
import { statedTransferGuidance } from '#registers/shared-fields/transfers-guidance.ts';

export const organisationGuidance: Guidance = {
  name: advice(
    [
      'The legal name as registered. Leave it empty when you only hold a source that does not give it.',
      'Det juridiske navnet slik det er registrert. La stå tomt hvis kilden ikke oppgir det.',
    ],
    ['Example AS', 'Eksempel AS'],
    ['The company', 'Selskapet'],
  ),
  workingName: advice([
    'What you call the organisation here while its legal name is not known.',
    'Det du kaller virksomheten her så lenge det juridiske navnet ikke er kjent.',
  ]),
  ...registrationGuidance,
  country: advice(['Where it is established.', 'Hvor den er etablert.']),
  address: advice(['Postal address with country.', 'Postadresse med land.']),
  email: advice(['Where data subjects and authorities can write.', 'Dit registrerte og myndigheter kan skrive.']),
  phone: advice(['With country code.', 'Med landkode.']),
  website: advice(['The main site.', 'Hovednettstedet.']),
  isPublicAuthority: advice([
    'Public bodies must have a data protection officer and cannot rely on legitimate interests for their tasks.',
    'Offentlige organer må ha personvernombud og kan ikke bruke berettiget interesse for oppgavene sine.',
  ]),
  employees: advice([
    'Only matters to the narrow exemption of Article 30(5).',
    'Betyr bare noe for det snevre unntaket i artikkel 30 nr. 5.',
  ]),
  establishedInEea: advice([
    'An organisation outside the EEA that offers goods or services here needs a representative.',
    'En virksomhet utenfor EØS som tilbyr varer eller tjenester her, må ha en representant.',
  ]),
  representative: advice([
    'Only for organisations outside the EEA that must designate one.',
    'Bare for virksomheter utenfor EØS som må utpeke en.',
  ]),
  'representative.designated': advice([
    'Not needed for an organisation established in the EEA: answer “no”.',
    'Ikke nødvendig for en virksomhet etablert i EØS: svar «nei».',
  ]),
  ...under('representative', contactGuidance),
  'representative.mandatedOn': advice(['The day of the written mandate.', 'Dagen for den skriftlige fullmakten.']),
  dpo: advice([
    'Who the data protection officer is, or why there is none.',
    'Hvem personvernombudet er, eller hvorfor det ikke finnes.',
  ]),
  'dpo.answer': advice([
    'Public bodies, and those whose core activities are large-scale monitoring or special categories, must designate one.',
    'Offentlige organer, og de som har stor overvåking eller særlige kategorier som kjernevirksomhet, må utpeke et.',
  ]),
  'dpo.notRequiredBecause': advice(
    ['The reasoning an authority would ask to see.', 'Begrunnelsen en tilsynsmyndighet ville be om.'],
    [
      'We do not monitor people and process no special categories on a large scale; assessed 2026-02-01.',
      'Vi overvåker ikke mennesker og behandler ikke særlige kategorier i stor skala; vurdert 2026-02-01.',
    ],
    ['We are small', 'Vi er små'],
  ),
  ...under('dpo', officeGuidance),
  'dpo.published': advice(['The contact details must be public.', 'Kontaktopplysningene skal være offentlige.']),
  'dpo.notifiedOn': advice(['The day the supervisory authority was told.', 'Dagen tilsynsmyndigheten fikk beskjed.']),
  leadAuthority: advice([
    'The authority of the main establishment, for those active in several countries.',
    'Myndigheten der hovedvirksomheten er, for dem som er aktive i flere land.',
  ]),
  reviewEvery: advice([
    'How often every record should be confirmed. A year is usual.',
    'Hvor ofte hver oppføring skal bekreftes. Ett år er vanlig.',
  ]),
  separationOfDuties: advice([
    'Whether the person who changed a record last may approve it.',
    'Om den som sist endret en oppføring, kan godkjenne den.',
  ]),
  defaults: advice([
    'Every activity of this organisation inherits these unless it says otherwise itself.',
    'Alle virksomhetens aktiviteter arver dette med mindre de sier noe annet selv.',
  ]),
  'defaults.operations': advice(
    [
      'What is done with data in general, in the words of the source.',
      'Hva som gjøres med opplysninger generelt, med kildens ord.',
    ],
    ['collection, storage, disclosure', 'innsamling, lagring, utlevering'],
  ),
  'defaults.securityMeasures': advice([
    'Measures that protect everything you process.',
    'Tiltak som beskytter alt dere behandler.',
  ]),
  'defaults.retention': advice([
    'What applies where a row of data says nothing of its own.',
    'Det som gjelder når en rad med opplysninger ikke sier noe selv.',
  ]),
  'defaults.disclosures': advice([
    'Recipients that may get data from any activity, such as authorities.',
    'Mottakere som kan få opplysninger fra enhver aktivitet, for eksempel myndigheter.',
  ]),
  'defaults.disclosures.recipient': advice(['A party by name, or a category.', 'En part ved navn, eller en kategori.']),
  'defaults.disclosures.condition': advice(['When the recipient gets data.', 'Når mottakeren får opplysninger.']),
  'defaults.disclosures.conditionText': advice([
    'The condition in your own words, or the source’s.',
    'Vilkåret med dine egne ord, eller kildens.',
  ]),
  'defaults.transfers': advice([
    'What the organisation says of transfers in general.',
    'Det virksomheten sier om overføringer generelt.',
  ]),
  'defaults.transfers.statement': advice(
    ['The statement as it is made.', 'Utsagnet slik det er.'],
    ['We aim to process data within the EEA.', 'Vi tar sikte på å behandle opplysninger i EØS.'],
  ),
  'defaults.transfers.isAim': advice([
    'Set for words such as “we aim to keep data in the EEA”.',
    'For ord som «vi har som mål å holde opplysningene i EØS».',
  ]),
  ...under('defaults.transfers', statedTransferGuidance),
  'defaults.transfers.importer': advice([
    'Who receives the data, when it is said.',
    'Hvem som mottar opplysningene, når det er sagt.',
  ]),
  'defaults.transfers.condition': advice([
    'When a transfer takes place at all.',
    'Når en overføring i det hele tatt skjer.',
  ]),
};
