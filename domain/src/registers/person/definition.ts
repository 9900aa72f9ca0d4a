import { defineRegister } from '#model/define-register.ts';
import { flag, line, ref } from '#model/field.ts';
import { contactFields } from '#registers/shared-fields/contact.ts';
import { text } from '#language/text.ts';

/** An owner or contact inside the organisation. */
export const person = defineRegister({
  name: 'person',
  path: 'persons',
  prefix: 'PER',
  label: text('Person', 'Person'),
  plural: text('Persons', 'Personer'),
  about: text(
    'A colleague who owns records or answers for them.',
    'En kollega som eier oppføringer eller svarer for dem.',
  ),
  cites: [],
  title: 'name',
  menu: 'more',
  fields: {
    name: line({ label: text('Name', 'Navn'), listed: true }),
    email: { ...contactFields.email, listed: true },
    phone: contactFields.phone,
    unit: ref('unit', { label: text('Unit', 'Enhet'), listed: true }),
    active: flag({ label: text('Active', 'Aktiv'), listed: true }),
  },
});
