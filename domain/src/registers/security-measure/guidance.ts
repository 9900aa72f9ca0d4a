import { type Guidance, advice } from '#model/advice.ts';

export const securityMeasureGuidance: Guidance = {
  name: advice('The measure in a few words.', 'Two-factor sign-in for all staff', 'Security'),
  type: advice('What kind of measure it is.'),
  objectives: advice('What it protects. Measures for minimisation or accuracy belong here too.'),
  description: advice('How it works, without details that would help an attacker.'),
  scope: advice('Which systems, places or people it covers.'),
  exclusion: advice('What it leaves uncovered.', 'Posts in public forums'),
  status: advice('A planned measure protects nobody yet.'),
  frameworks: advice('Controls of a framework it answers.', 'ISO 27001 A.8.5'),
  lastTested: advice('When its effect was last tested.'),
  isPublic: advice('Whether it may stand in a privacy notice.'),
  organisation: advice('When it belongs to one organisation only.'),
};
