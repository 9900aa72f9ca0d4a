import { defineRegister } from '#model/define-register.ts';
import { answer, code, flag, group, line, lines, number, ref } from '#model/field.ts';
import { text } from '#language/text.ts';

/** A category of data subjects (Art. 30(1)(c)). */
export const dataSubjectCategory = defineRegister({
  name: 'data-subject-category',
  path: 'data-subject-categories',
  prefix: 'DS',
  label: text('Data subject category'),
  plural: text('Data subjects'),
  about: text('People the data are about, such as employees or customers.'),
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
    name: line({ label: text('Name'), cites: ['30(1)(c)'], list: true }),
    organisation: ref('organisation', {
      label: text('Organisation'),
      list: true,
    }),
    parent: ref('data-subject-category', { label: text('Part of'), list: true }),
    description: lines({ label: text('Description'), max: 2000, list: true }),
    vulnerable: answer({ label: text('Vulnerable'), cites: ['35', 'WP248'], list: true }),
    children: answer({ label: text('Children'), cites: ['8', '6(1)(f)'] }),
    exclusion: group(
      { label: text('Excluded by policy') },
      {
        excluded: flag({ label: text('Not to be processed') }),
        ageLimit: number({ label: text('Below the age of') }),
        text: lines({ label: text('What the policy says'), max: 2000 }),
      },
    ),
    code: code('dpv-subject', { label: text('Standard term') }),
  },
});
