import { type Guidance, advice, under } from '#model/advice.ts';
import { bothLanguagesGuidance, lawRowGuidance } from '#registers/shared-fields/law-row-guidance.ts';

export const transferInstrumentGuidance: Guidance = {
  ...lawRowGuidance,
  instrument: advice('What it is called.'),
  tool: advice('The transfer tool it is judged as.'),
  country: advice('Only for a decision on one country, such as Privacy Shield.'),
  reference: advice('The number of the act.', '2010/87/EU'),
  spellings: advice(
    'Other ways it is written in registers and contracts; punctuation and capitals make no difference.',
    'EU-US PS',
    'Shield',
  ),
  ended: advice('What ended it, and when.'),
  ...under('ended', bothLanguagesGuidance),
};
