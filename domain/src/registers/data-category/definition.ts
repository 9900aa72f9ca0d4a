import { defineRegister } from '#model/define-register.ts';
import { answer, choice, choices, code, line, lines, ref, rows } from '#model/field.ts';
import { text } from '#language/text.ts';
import { elementFlags, sensitiveKinds, specialCategories } from '#vocabulary/lawfulness.ts';

/** A category of personal data and the elements in it (Art. 30(1)(c)). Special category, criminal and national-ID flags of an activity are derived from its elements. */
export const dataCategory = defineRegister({
  name: 'data-category',
  path: 'data-categories',
  prefix: 'DC',
  label: text('Data category'),
  plural: text('Data categories'),
  about: text('A kind of personal data, such as contact details, and the elements in it.'),
  cites: ['30(1)(c)'],
  title: 'name',
  menu: 'building-blocks',
  listColumns: ['sensitive', 'usedIn', 'erased'],
  catalogue: true,
  namesakes: true,
  mergeable: true,
  impactTarget: true,
  readThrough: true,
  fields: {
    name: line({ label: text('Name'), cites: ['30(1)(c)'], list: true }),
    organisation: ref('organisation', {
      label: text('Organisation'),
      list: true,
    }),
    parent: ref('data-category', { label: text('Part of'), list: true }),
    description: lines({ label: text('Description'), list: true }),
    sensitive: answer({
      label: text('Special category, criminal offence or national identification number'),
      cites: ['9(1)', '10', '87'],
      list: { column: 'optional', filter: true },
    }),
    sensitiveKinds: choices(sensitiveKinds, {
      label: text('Which of them'),
      cites: ['9(1)', '10', '87'],
      list: { column: 'optional', filter: true },
    }),
    elements: rows(
      {
        label: text('Elements'),
        cites: ['30(1)(c)'],
        row: text('Element'),
        title: 'name',
      },
      {
        name: line({ label: text('Name') }),
        wording: line({ label: text('Wording in the source') }),
        language: line({ label: text('Language of the wording'), format: 'language' }),
        code: code('dpv-data', { label: text('Standard term') }),
        special: choice(specialCategories, { label: text('Special category'), cites: ['9(1)'] }),
        flags: choices(elementFlags, { label: text('Flags'), cites: ['87', '10'] }),
        condition: line({ label: text('Flagged only if') }),
      },
    ),
  },
});
