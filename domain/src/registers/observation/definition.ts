import { defineRegister } from '#model/define-register.ts';
import { anyRecord, code, line, lines, ref } from '#model/field.ts';
import { text } from '#language/text.ts';

/** Something a person found that no field can show: it counts as a finding of its rule until it is archived. */
export const observation = defineRegister({
  name: 'observation',
  path: 'observations',
  prefix: 'OBS',
  label: text('Observation'),
  plural: text('Observations'),
  about: text('Something a person found that no rule can see by itself.'),
  cites: ['5(2)', '24'],
  title: 'note',
  menu: 'none',
  annotation: true,
  fields: {
    rule: code('rule', { label: text('Rule'), list: true }),
    about: ref(anyRecord, { label: text('About'), list: true }),
    path: line({ label: text('Field') }),
    note: lines({ label: text('What was found'), max: 2000, list: true }),
    quote: lines({ label: text('Quote'), max: 2000 }),
  },
});
