import { type Guidance, advice } from '#model/advice.ts';

export const personGuidance: Guidance = {
  name: advice('The colleague’s name.'),
  email: advice('The address the account signs in with; it makes the person the owner of records.'),
  phone: advice('With country code.'),
  unit: advice('Where the person works.'),
  active: advice('No longer active people stay in the history.'),
};
