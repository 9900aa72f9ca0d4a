import { type Guidance, advice } from '#model/advice.ts';

export const unitGuidance: Guidance = {
  name: advice('The department or function.', 'Customer service'),
  parent: advice('The unit above it.'),
  organisation: advice('The legal entity it belongs to.'),
};
