import { type Guidance, advice } from '#model/advice.ts';
import { lawRowGuidance } from '#registers/shared-fields/law-row-guidance.ts';

export const vaguePhraseGuidance: Guidance = {
  ...lawRowGuidance,
  phrase: advice(
    'The words as people write them; punctuation and capitals make no difference. An asterisk stands for any letters at the beginning or end of a word, “…” for a few words between.',
    'as long as necessary',
    'data',
  ),
  language: advice('The language of the phrase.'),
  matter: advice('What a rule takes the words for.'),
  alone: advice('Yes when the words tell so only where nothing else is said, such as “marketing” for a purpose.'),
};
