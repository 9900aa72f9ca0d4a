import { type Guidance, advice } from '#model/advice.ts';

export const commentGuidance: Guidance = {
  text: advice(['What you want to say to your colleagues.', 'Det du vil si til kollegene dine.']),
  about: advice(['The record it is about.', 'Oppføringen den gjelder.']),
  path: advice(['The field it is about, when it is about one.', 'Feltet den gjelder, når den gjelder ett.']),
  forAuditors: advice(['Auditors see only comments marked so.', 'Revisorer ser bare kommentarer merket slik.']),
  resolved: advice(['Done with.', 'Ferdig.']),
};
