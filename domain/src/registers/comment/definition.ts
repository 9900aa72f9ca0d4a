import { defineRegister } from '#model/define-register.ts';
import { anyRecord, flag, line, lines, ref } from '#model/field.ts';
import { text } from '#language/text.ts';

/** A remark in a conversation about a record or one of its fields. Its author is the author of its first version in the journal. */
export const comment = defineRegister({
  name: 'comment',
  path: 'comments',
  prefix: 'COM',
  label: text('Comment', 'Kommentar'),
  plural: text('Comments', 'Kommentarer'),
  about: text('A remark about a record or one of its fields.', 'En bemerkning om en oppføring eller et av feltene.'),
  cites: [],
  title: 'text',
  menu: 'none',
  createdInPlace: true,
  numerous: true,
  annotation: true,
  fields: {
    text: lines({ label: text('Comment', 'Kommentar'), list: true }),
    about: ref(anyRecord, { label: text('About', 'Gjelder'), list: true }),
    path: line({ label: text('Field', 'Felt') }),
    forAuditors: flag({ label: text('Visible to auditors', 'Synlig for revisorer'), list: true }),
    resolved: flag({ label: text('Resolved', 'Løst'), list: true }),
  },
});
