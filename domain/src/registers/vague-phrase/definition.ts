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
  label: text('Vague phrase', 'Vag formulering'),
  plural: text('Vague phrases', 'Vage formuleringer'),
  about: text(
    'Wording that says nothing where the law asks for something definite.',
    'Ord som ikke sier noe der loven ber om noe bestemt.',
  ),
  cites: ['5(1)(b)', '5(1)(e)'],
  title: 'phrase',
  menu: 'none',
  writeAction: 'correct-law',
  fields: {
    ...suppliedField,
    phrase: line({ label: text('Phrase', 'Formulering'), list: true }),
    language: choice(phraseLanguages, { label: text('Language', 'Språk'), list: true }),
    matter: choice(vagueMatters, { label: text('In place of', 'I stedet for'), list: true }),
    alone: flag({ label: text('Only as the whole answer', 'Bare som hele svaret'), list: true }),
    ...lawRowFields,
  },
});
