import { type Guidance, advice } from '#model/advice.ts';
import { lawRowGuidance } from '#registers/shared-fields/law-row-guidance.ts';

export const childConsentAgeGuidance: Guidance = {
  ...lawRowGuidance,
  country: advice('The country that sets the age; empty for the age of the Regulation itself.'),
  age: advice('From 13 to 16.', '13'),
  law: advice('The act and section that sets it.', 'Personopplysningsloven § 5'),
};
