import { defineRegister } from '#model/define-register.ts';
import { line, ref } from '#model/field.ts';
import { text } from '#language/text.ts';

/** A department or business function of an organisation. */
export const unit = defineRegister({
  name: 'unit',
  path: 'units',
  prefix: 'UNI',
  label: text('Unit', 'Enhet'),
  plural: text('Units', 'Enheter'),
  about: text('A department or business function.', 'En avdeling eller forretningsfunksjon.'),
  cites: [],
  title: 'name',
  menu: 'more',
  catalogue: true,
  namesakes: true,
  mergeable: true,
  fields: {
    name: line({ label: text('Name', 'Navn'), list: true }),
    parent: ref('unit', { label: text('Part of', 'Del av'), list: true }),
    organisation: ref('organisation', { label: text('Organisation', 'Virksomhet'), list: true }),
  },
});
