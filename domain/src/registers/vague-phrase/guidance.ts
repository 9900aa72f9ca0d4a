import { type Guidance, advice } from '#model/advice.ts';
import { lawRowGuidance } from '#registers/shared-fields/law-row-guidance.ts';

export const vaguePhraseGuidance: Guidance = {
  ...lawRowGuidance,
  phrase: advice(
    'The words as people write them; punctuation and capitals make no difference.',
    'as long as necessary',
    'data',
  ),
  language: advice('The language of the phrase.'),
  matter: advice('What ought to stand there instead.'),
  alone: advice('Yes when the words are vague only where nothing else is said, such as “marketing”.'),
};
