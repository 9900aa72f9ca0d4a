import { defineRegister } from '#model/define-register.ts';
import { country, line, number } from '#model/field.ts';
import { lawRowFields, suppliedField } from '#registers/shared-fields/law-row.ts';
import { text } from '#language/text.ts';

/** A row of law: an age set under Art. 8(1), corrected or added by an administrator. */
export const childConsentAge = defineRegister({
  name: 'child-consent-age',
  path: 'child-consent-ages',
  prefix: 'AGE',
  label: text('Age of consent'),
  plural: text('Ages of consent'),
  about: text('The age from which a child in a country consents alone to online services.'),
  cites: ['8(1)'],
  title: 'law',
  menu: 'none',
  writeAction: 'correct-law',
  fields: {
    ...suppliedField,
    country: country({ label: text('Country'), list: true }),
    age: number({ label: text('Age'), cites: ['8(1)'], list: true }),
    law: line({ label: text('Provision'), list: true }),
    ...lawRowFields,
  },
});
