import { defineRegister } from '#model/define-register.ts';
import { countries, flag, line, lines, ref, refs, rows } from '#model/field.ts';
import { text } from '#language/text.ts';

/** A system or place where personal data are kept. */
export const system = defineRegister({
  name: 'system',
  path: 'systems',
  prefix: 'SYS',
  label: text('System', 'System'),
  plural: text('Systems', 'Systemer'),
  about: text(
    'An application, store or archive that holds personal data.',
    'Et program, lager eller arkiv som inneholder personopplysninger.',
  ),
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
    name: line({ label: text('Name', 'Navn'), list: true }),
    organisation: ref('organisation', { label: text('Organisation', 'Virksomhet'), list: true }),
    provider: ref('recipient', { label: text('Provider', 'Leverandør'), list: true }),
    description: lines({ label: text('What it holds', 'Hva det inneholder') }),
    storageCountries: countries({ label: text('Data are stored in', 'Opplysninger lagres i'), list: true }),
    accessCountries: countries({ label: text('Data are accessed from', 'Opplysninger er tilgjengelige fra') }),
    locationsNotStated: flag({
      label: text('Locations are not stated in the source', 'Steder er ikke oppgitt i kilden'),
    }),
    condition: line({ label: text('Used only if', 'Brukes bare dersom') }),
    copiesTo: rows(
      { label: text('Copies to', 'Kopierer til'), row: text('Copy', 'Kopi'), title: 'system' },
      {
        system: ref('system', { label: text('System', 'System') }),
        what: line({ label: text('What is copied', 'Hva som kopieres') }),
        condition: line({ label: text('Only if', 'Bare dersom') }),
      },
    ),
    owners: refs('person', { label: text('Owners', 'Eiere'), list: true }),
  },
});
