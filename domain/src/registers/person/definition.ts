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
  namesakes: true,
  mergeable: true,
  impactTarget: true,
  fields: {
    name: line({ label: text('Name', 'Navn'), list: true }),
    email: { ...contactFields.email, list: true },
    phone: contactFields.phone,
    unit: ref('unit', { label: text('Unit', 'Enhet'), list: true }),
    active: flag({ label: text('Active', 'Aktiv'), list: true }),
  },
});
