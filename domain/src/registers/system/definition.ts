import { defineRegister } from '#model/define-register.ts';
import { countries, flag, line, lines, ref, refs, rows } from '#model/field.ts';
import { text } from '#language/text.ts';

/** A system or place where personal data are kept. */
export const system = defineRegister({
  name: 'system',
  path: 'systems',
  prefix: 'SYS',
  label: text('System'),
  plural: text('Systems'),
  about: text('An application, store or archive that holds personal data.'),
  cites: ['32(1)'],
  title: 'name',
  menu: 'building-blocks',
  catalogue: true,
  namesakes: true,
  mergeable: true,
  impactTarget: true,
  propagates: true,
  readThrough: true,
  heldToNotices: true,
  fields: {
    name: line({ label: text('Name'), list: true }),
    organisation: ref('organisation', { label: text('Organisation'), list: true }),
    provider: ref('recipient', { label: text('Provider'), list: true }),
    description: lines({ label: text('What it holds') }),
    storageCountries: countries({ label: text('Data are stored in'), list: true }),
    accessCountries: countries({ label: text('Data are accessed from') }),
    locationsNotStated: flag({
      label: text('Locations are not stated in the source'),
    }),
    condition: line({ label: text('Used only if') }),
    copiesTo: rows(
      { label: text('Copies to'), row: text('Copy'), title: 'system' },
      {
        system: ref('system', { label: text('System') }),
        what: line({ label: text('What is copied') }),
        condition: line({ label: text('Only if') }),
      },
    ),
    owners: refs('person', { label: text('Owners'), list: true }),
  },
});
