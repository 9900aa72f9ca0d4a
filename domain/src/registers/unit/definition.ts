import { defineRegister } from '#model/define-register.ts';
import { line, ref } from '#model/field.ts';
import { text } from '#language/text.ts';

/** A department or business function of an organisation. */
export const unit = defineRegister({
  name: 'unit',
  path: 'units',
  prefix: 'UNI',
  label: text('Unit'),
  plural: text('Units'),
  about: text('A department or business function.'),
  cites: [],
  title: 'name',
  menu: 'more',
  inMenuOnceUsed: true,
  catalogue: true,
  namesakes: true,
  mergeable: true,
  fields: {
    name: line({ label: text('Name'), list: true }),
    parent: ref('unit', { label: text('Part of'), list: true }),
    organisation: ref('organisation', { label: text('Organisation'), list: true }),
  },
});
