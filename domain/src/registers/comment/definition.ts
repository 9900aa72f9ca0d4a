import { defineRegister } from '#model/define-register.ts';
import { anyRecord, flag, line, lines, ref } from '#model/field.ts';
import { text } from '#language/text.ts';

/** A remark in a conversation about a record or one of its fields. Its author is the author of its first version in the journal. */
export const comment = defineRegister({
  name: 'comment',
  path: 'comments',
  prefix: 'COM',
  label: text('Comment'),
  plural: text('Comments'),
  about: text('A remark about a record or one of its fields.'),
  cites: [],
  title: 'text',
  menu: 'none',
  createdInPlace: true,
  numerous: true,
  annotation: true,
  fields: {
    text: lines({ label: text('Comment'), list: true }),
    about: ref(anyRecord, { label: text('About'), list: true }),
    path: line({ label: text('Field') }),
    forAuditors: flag({ label: text('Visible to auditors'), list: true }),
    resolved: flag({ label: text('Resolved'), list: true }),
  },
});
