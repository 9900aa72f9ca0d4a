import { type Guidance, advice } from '#model/advice.ts';

export const trackerGuidance: Guidance = {
  description: advice('What it is and does, in words a visitor understands.'),
  condition: advice('When it is set at all.'),
  name: advice('The product or kind of tracker.', 'Google Analytics'),
  provider: advice('Who reads what it collects.'),
  organisation: advice('Whose site or e-mail it stands in.'),
  purpose: advice('What it is used for.'),
  placement: advice('Where people meet it.'),
  storedAt: advice('Where the information it sets is kept.', 'On the visitor’s device'),
  lifetime: advice('How long it stays.'),
  consent: advice('Only strictly necessary ones may be set without consent.'),
  optOut: advice('How a person gets rid of it.'),
  anonymityClaim: advice('When the source says the data are anonymous. An identifier makes them personal data.'),
  law: advice('The law the source names.'),
  optIn: advice('What people are told before it is set.'),
};
