import { defineRegister } from '#model/define-register.ts';
import { choice, flag, line } from '#model/field.ts';
import { lawRowFields, suppliedField } from '#registers/shared-fields/law-row.ts';
import { text } from '#language/text.ts';
import { wordLanguages, wordTopics } from '#vocabulary/words.ts';

/** A row of the words by which rules recognise what a text says, corrected or added by an administrator. It was for vague phrases alone at first. */
export const vaguePhrase = defineRegister({
  name: 'vague-phrase',
  path: 'vague-phrases',
  prefix: 'VAG',
  label: text('Recognised wording'),
  plural: text('Recognised wording'),
  about: text(
    'Words by which rules recognise what a text says, by language: vague wording, answers that are not settled, consent, marketing and more.',
  ),
  cites: ['5(1)(b)', '5(1)(e)'],
  title: 'phrase',
  menu: 'none',
  writeAction: 'correct-law',
  fields: {
    ...suppliedField,
    phrase: line({ label: text('Phrase'), list: true }),
    language: choice(wordLanguages, { label: text('Language'), list: true }),
    matter: choice(wordTopics, { label: text('Tells'), list: true }),
    alone: flag({ label: text('Only as the whole answer'), list: true }),
    ...lawRowFields,
  },
});
