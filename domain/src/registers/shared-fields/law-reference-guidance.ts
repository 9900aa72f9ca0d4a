import { type Guidance, advice } from '#model/advice.ts';

export const lawGuidance: Guidance = {
  statute: advice('The act or regulation by name.', 'Bookkeeping Act (bokføringsloven)', 'Applicable law'),
  section: advice('The section or article that says it.', 'Section 13'),
  country: advice('Whose law it is; leave empty for Union law.'),
};
