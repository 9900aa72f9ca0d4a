import { type Guidance, advice } from '#model/advice.ts';
import { pathGuidance, ruleGuidance } from '#registers/shared-fields/finding-guidance.ts';

export const observationGuidance: Guidance = {
  rule: ruleGuidance,
  about: advice(['The entry it was found in.', 'Oppføringen det ble funnet i.']),
  path: pathGuidance,
  note: advice(
    ['What you saw, and why it matters.', 'Hva du så, og hvorfor det betyr noe.'],
    [
      'The notice says consent is given by using the website, for every purpose at once.',
      'Erklæringen sier at samtykke gis ved å bruke nettstedet, for alle formål samtidig.',
    ],
    ['Consent is wrong.', 'Samtykket er feil.'],
  ),
  quote: advice(['The words it rests on, if there are any.', 'Ordene det bygger på, hvis det finnes noen.']),
};
