import { defineRegister } from '#model/define-register.ts';
import { flag, line, ref } from '#model/field.ts';
import { contactFields } from '#registers/shared-fields/contact.ts';
import { text } from '#language/text.ts';

/** An owner or contact inside the organisation. */
export const person = defineRegister({
  name: 'person',
  path: 'persons',
  prefix: 'PER',
  label: text('Person'),
  plural: text('Persons'),
  about: text('A colleague who owns records or answers for them.'),
  cites: [],
  title: 'name',
  menu: 'more',
  inMenuOnceUsed: true,
  namesakes: true,
  mergeable: true,
  impactTarget: true,
  fields: {
    name: line({ label: text('Name'), list: true }),
    email: { ...contactFields.email, list: true },
    phone: contactFields.phone,
    unit: ref('unit', { label: text('Unit'), list: true }),
    active: flag({ label: text('Active'), list: true }),
  },
});
