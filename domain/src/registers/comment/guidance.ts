import { type Guidance, advice } from '#model/advice.ts';

export const commentGuidance: Guidance = {
  text: advice('What you want to say to your colleagues.'),
  about: advice('The record it is about.'),
  path: advice('The field it is about, when it is about one.'),
  forAuditors: advice('Auditors see only comments marked so.'),
  resolved: advice('Done with.'),
};
