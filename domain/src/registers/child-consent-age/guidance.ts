import { type Guidance, advice } from '#model/advice.ts';
import { lawRowGuidance } from '#registers/shared-fields/law-row-guidance.ts';

export const childConsentAgeGuidance: Guidance = {
  ...lawRowGuidance,
  country: advice([
    'The country that sets the age; empty for the age of the Regulation itself.',
    'Landet som bestemmer alderen; tomt for forordningens egen alder.',
  ]),
  age: advice(['From 13 to 16.', 'Fra 13 til 16.'], ['13', '13']),
  law: advice(
    ['The act and section that sets it.', 'Lov og paragraf som bestemmer den.'],
    ['Personopplysningsloven § 5', 'Personopplysningsloven § 5'],
  ),
};
