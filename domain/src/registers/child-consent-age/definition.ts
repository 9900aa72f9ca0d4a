import { defineRegister } from '#model/define-register.ts';
import { country, line, number } from '#model/field.ts';
import { lawRowFields, suppliedField } from '#registers/shared-fields/law-row.ts';
import { text } from '#language/text.ts';

/** A row of law: an age set under Art. 8(1), corrected or added by an administrator. */
export const childConsentAge = defineRegister({
  name: 'child-consent-age',
  path: 'child-consent-ages',
  prefix: 'AGE',
  label: text('Age of consent', 'Aldersgrense for samtykke'),
  plural: text('Ages of consent', 'Aldersgrenser for samtykke'),
  about: text(
    'The age from which a child in a country consents alone to online services.',
    'Alderen et barn i et land selv kan samtykke fra til nettjenester.',
  ),
  cites: ['8(1)'],
  title: 'law',
  menu: 'none',
  writeAction: 'correct-law',
  fields: {
    ...suppliedField,
    country: country({ label: text('Country', 'Land'), list: true }),
    age: number({ label: text('Age', 'Alder'), cites: ['8(1)'], list: true }),
    law: line({ label: text('Provision', 'Bestemmelse'), list: true }),
    ...lawRowFields,
  },
});
