import { defineRegister } from '#model/define-register.ts';
import { choice, flag, line } from '#model/field.ts';
import { lawRowFields, suppliedField } from '#registers/shared-fields/law-row.ts';
import { text } from '#language/text.ts';
import { phraseLanguages, vagueMatters } from '#vocabulary/law.ts';

/** A row of the phrases rules take for vague, corrected or added by an administrator. */
export const vaguePhrase = defineRegister({
  name: 'vague-phrase',
  path: 'vague-phrases',
  prefix: 'VAG',
  label: text('Vague phrase'),
  plural: text('Vague phrases'),
  about: text('Wording that says nothing where the law asks for something definite.'),
  cites: ['5(1)(b)', '5(1)(e)'],
  title: 'phrase',
  menu: 'none',
  writeAction: 'correct-law',
  fields: {
    ...suppliedField,
    phrase: line({ label: text('Phrase'), list: true }),
    language: choice(phraseLanguages, { label: text('Language'), list: true }),
    matter: choice(vagueMatters, { label: text('In place of'), list: true }),
    alone: flag({ label: text('Only as the whole answer'), list: true }),
    ...lawRowFields,
  },
});
