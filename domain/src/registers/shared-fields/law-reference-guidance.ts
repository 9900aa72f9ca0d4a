import { type Guidance, advice } from '#model/advice.ts';

export const lawGuidance: Guidance = {
  statute: advice(
    ['The act or regulation by name.', 'Loven eller forskriften ved navn.'],
    ['Bookkeeping Act (bokføringsloven)', 'Bokføringsloven'],
    ['Applicable law', 'Gjeldende lov'],
  ),
  section: advice(
    ['The section or article that says it.', 'Paragrafen eller artikkelen som sier det.'],
    ['Section 13', '§ 13'],
  ),
  country: advice([
    'Whose law it is; leave empty for Union law.',
    'Hvilket lands lov det er; la stå tomt for unionsrett.',
  ]),
};
