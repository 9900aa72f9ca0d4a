import { text } from '#language/text.ts';
import { country, group, line, lines } from '#model/field.ts';

export const registration = group(
  {
    label: text('Registration'),
  },
  {
    scheme: line({ label: text('Register') }),
    number: line({ label: text('Number') }),
  },
);

/** Name and contact details of a person or office (Art. 30(1)(a), 30(2)(a)). */
export const contactFields = {
  name: line({ label: text('Name or function') }),
  email: line({ label: text('E-mail'), format: 'email' }),
  phone: line({ label: text('Telephone'), format: 'phone' }),
  address: lines({ label: text('Address'), max: 1000 }),
  country: country({ label: text('Country') }),
};
