import { defineRegister } from '#model/define-register.ts';
import { answer, code, flag, group, line, lines, number, ref } from '#model/field.ts';
import { text } from '#language/text.ts';

/** A category of data subjects (Art. 30(1)(c)). */
export const dataSubjectCategory = defineRegister({
  name: 'data-subject-category',
  path: 'data-subject-categories',
  prefix: 'DS',
  label: text('Data subject category', 'Kategori av registrerte'),
  plural: text('Data subjects', 'Registrerte'),
  about: text(
    'People the data are about, such as employees or customers.',
    'Personene opplysningene gjelder, for eksempel ansatte eller kunder.',
  ),
  cites: ['30(1)(c)'],
  title: 'name',
  menu: 'building-blocks',
  catalogue: true,
  namesakes: true,
  mergeable: true,
  impactTarget: true,
  readThrough: true,
  heldToNotices: true,
  fields: {
    name: line({ label: text('Name', 'Navn'), cites: ['30(1)(c)'], list: true }),
    organisation: ref('organisation', {
      label: text('Organisation', 'Virksomhet'),
      list: true,
    }),
    parent: ref('data-subject-category', { label: text('Part of', 'Del av'), list: true }),
    description: lines({ label: text('Description', 'Beskrivelse'), max: 2000, list: true }),
    vulnerable: answer({ label: text('Vulnerable', 'Sårbare'), cites: ['35', 'WP248'], list: true }),
    children: answer({ label: text('Children', 'Barn'), cites: ['8', '6(1)(f)'] }),
    exclusion: group(
      { label: text('Excluded by policy', 'Utelukket etter våre regler') },
      {
        excluded: flag({ label: text('Not to be processed', 'Skal ikke behandles') }),
        ageLimit: number({ label: text('Below the age of', 'Under alderen') }),
        text: lines({ label: text('What the policy says', 'Hva reglene sier'), max: 2000 }),
      },
    ),
    code: code('dpv-subject', { label: text('Standard term', 'Standardbegrep') }),
  },
});
