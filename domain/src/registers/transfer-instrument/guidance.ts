import { type Guidance, advice, under } from '#model/advice.ts';
import { bothLanguagesGuidance, lawRowGuidance } from '#registers/shared-fields/law-row-guidance.ts';

export const transferInstrumentGuidance: Guidance = {
  ...lawRowGuidance,
  instrument: advice(['What it is called.', 'Hva det heter.']),
  tool: advice(['The transfer tool it is judged as.', 'Overføringsgrunnlaget det vurderes som.']),
  country: advice([
    'Only for a decision on one country, such as Privacy Shield.',
    'Bare for en beslutning om ett land, som Privacy Shield.',
  ]),
  reference: advice(['The number of the act.', 'Nummeret på rettsakten.'], ['2010/87/EU', '2010/87/EU']),
  spellings: advice(
    [
      'Other ways it is written in registers and contracts; punctuation and capitals make no difference.',
      'Andre måter det skrives på i protokoller og avtaler; tegnsetting og store bokstaver spiller ingen rolle.',
    ],
    ['EU-US PS', 'EU-US PS'],
    ['Shield', 'Skjold'],
  ),
  ended: advice(['What ended it, and when.', 'Hva som gjorde slutt på det, og når.']),
  ...under('ended', bothLanguagesGuidance),
};
