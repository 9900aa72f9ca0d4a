import { type Guidance, advice } from '#model/advice.ts';
import { lawRowGuidance } from '#registers/shared-fields/law-row-guidance.ts';

export const vaguePhraseGuidance: Guidance = {
  ...lawRowGuidance,
  phrase: advice(
    [
      'The words as people write them; punctuation and capitals make no difference.',
      'Ordene slik folk skriver dem; tegnsetting og store bokstaver spiller ingen rolle.',
    ],
    ['as long as necessary', 'så lenge det er nødvendig'],
    ['data', 'data'],
  ),
  language: advice(['The language of the phrase.', 'Språket formuleringen er på.']),
  matter: advice(['What ought to stand there instead.', 'Det som burde stått der i stedet.']),
  alone: advice([
    'Yes when the words are vague only where nothing else is said, such as “marketing”.',
    'Ja når ordene bare er vage der ikke noe mer er sagt, som «markedsføring».',
  ]),
};
