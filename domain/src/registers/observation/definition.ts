import { defineRegister } from '#model/define-register.ts';
import { anyRecord, code, line, lines, ref } from '#model/field.ts';
import { text } from '#language/text.ts';

/** Something a person found that no field can show: it counts as a finding of its rule until it is archived. */
export const observation = defineRegister({
  name: 'observation',
  path: 'observations',
  prefix: 'OBS',
  label: text('Observation', 'Observasjon'),
  plural: text('Observations', 'Observasjoner'),
  about: text(
    'Something a person found that no rule can see by itself.',
    'Noe en person har funnet som ingen regel kan se av seg selv.',
  ),
  cites: ['5(2)', '24'],
  title: 'note',
  menu: 'none',
  annotation: true,
  fields: {
    rule: code('rule', { label: text('Rule', 'Regel'), list: true }),
    about: ref(anyRecord, { label: text('About', 'Gjelder'), list: true }),
    path: line({ label: text('Field', 'Felt') }),
    note: lines({ label: text('What was found', 'Hva som ble funnet'), max: 2000, list: true }),
    quote: lines({ label: text('Quote', 'Sitat'), max: 2000 }),
  },
});
