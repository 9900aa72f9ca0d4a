import { type Guidance, advice } from '#model/advice.ts';

export const personGuidance: Guidance = {
  name: advice(['The colleague’s name.', 'Kollegaens navn.']),
  email: advice([
    'The address the account signs in with; it makes the person the owner of records.',
    'Adressen kontoen logger på med; den gjør personen til eier av oppføringer.',
  ]),
  phone: advice(['With country code.', 'Med landkode.']),
  unit: advice(['Where the person works.', 'Hvor personen arbeider.']),
  active: advice([
    'No longer active people stay in the history.',
    'Personer som ikke lenger er aktive, blir i historikken.',
  ]),
};
