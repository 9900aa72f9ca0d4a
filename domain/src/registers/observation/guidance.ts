import { type Guidance, advice } from '#model/advice.ts';
import { pathGuidance, ruleGuidance } from '#registers/shared-fields/finding-guidance.ts';

export const observationGuidance: Guidance = {
  rule: ruleGuidance,
  about: advice('The entry it was found in.'),
  path: pathGuidance,
  note: advice(
    'What you saw, and why it matters.',
    'The notice says consent is given by using the website, for every purpose at once.',
    'Consent is wrong.',
  ),
  quote: advice('The words it rests on, if there are any.'),
};
