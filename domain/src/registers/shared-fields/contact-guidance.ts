import { type Guidance, advice } from '#model/advice.ts';

/** Name and channels of a person or office. */
export const officeGuidance: Guidance = {
  name: advice(
    ['A person or, better because it lasts, a function.', 'En person eller, bedre fordi det varer, en funksjon.'],
    ['Privacy team', 'Personvernteamet'],
    ['Ask Kari', 'Spør Kari'],
  ),
  email: advice(
    ['An address somebody reads.', 'En adresse noen leser.'],
    ['privacy@example.no', 'personvern@example.no'],
  ),
  phone: advice(['With country code.', 'Med landkode.'], ['+47 22 00 00 00', '+47 22 00 00 00']),
};

/** An office with its postal address. */
export const contactGuidance: Guidance = {
  ...officeGuidance,
  address: advice(['Postal address with country.', 'Postadresse med land.']),
  country: advice(['The country of the address.', 'Landet adressen ligger i.']),
};

export const registrationGuidance: Guidance = {
  registration: advice([
    'The number in the official register of companies, and which register that is.',
    'Nummeret i det offisielle foretaksregisteret, og hvilket register det er.',
  ]),
  'registration.scheme': advice(
    ['Which register the number comes from.', 'Hvilket register nummeret kommer fra.'],
    ['Enhetsregisteret', 'Enhetsregisteret'],
  ),
  'registration.number': advice(
    ['The number as it is registered.', 'Nummeret slik det er registrert.'],
    ['974 760 673', '974 760 673'],
  ),
};
