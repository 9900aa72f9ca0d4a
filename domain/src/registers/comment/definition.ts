import { defineRegister } from '#model/define-register.ts';
import { flag, line, lines, ref } from '#model/field.ts';
import { everyRecord } from '#registers/shared-fields/every-record.ts';
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
  speaksAbout: true,
  fields: {
    text: lines({ label: text('Comment', 'Kommentar'), listed: true }),
    about: ref(everyRecord, { label: text('About', 'Gjelder'), listed: true }),
    path: line({ label: text('Field', 'Felt') }),
    forAuditors: flag({ label: text('Visible to auditors', 'Synlig for revisorer'), listed: true }),
    resolved: flag({ label: text('Resolved', 'Løst'), listed: true }),
  },
});
