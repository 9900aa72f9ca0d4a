import { type Guidance, advice } from '#model/advice.ts';

/** Name and channels of a person or office. */
export const officeGuidance: Guidance = {
  name: advice('A person or, better because it lasts, a function.', 'Privacy team', 'Ask Kari'),
  email: advice('An address somebody reads.', 'privacy@example.no'),
  phone: advice('With country code.', '+47 22 00 00 00'),
};

/** An office with its postal address. */
export const contactGuidance: Guidance = {
  ...officeGuidance,
  address: advice('Postal address with country.'),
  country: advice('The country of the address.'),
};

export const registrationGuidance: Guidance = {
  registration: advice('The number in the official register of companies, and which register that is.'),
  'registration.scheme': advice('Which register the number comes from.', 'Enhetsregisteret'),
  'registration.number': advice('The number as it is registered.', '974 760 673'),
};
