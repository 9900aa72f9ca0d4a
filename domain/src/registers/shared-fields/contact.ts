import { text } from '#language/text.ts';
import { country, group, line, lines } from '#model/field.ts';

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
