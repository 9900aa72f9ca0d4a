import { observations, type Seen } from '#example/entry.ts';
import * as quotes from '#example/source-003/quotes.ts';

/** The activities whose data subjects are “you” and “our customers”, or people a reader thought of. */
const aboutYou = ['deliverables', 'quality', 'own-marketing', 'partner-marketing', 'legal', 'cookies'];

const nobodyNamed = (activity: string): [key: string, Seen] => [
  `003-obs-${activity}-you`,
  {
    rule: 'data-subjects-missing',
    about: `003-pa-${activity}`,
    path: 'data',
    note: 'The notice speaks of “you” and “our customers” only. That is no category of data subjects.',
    quote: 'We collect and process data about you',
  },
];

/** What a reader saw in the notice that no field shows. */
export const seen = observations(quotes, {
  ...Object.fromEntries(aboutYou.map(nobodyNamed)),
  '003-obs-one-consent': {
    rule: 'consent-not-granular',
    about: '003-notice',
    path: 'consents',
    note: 'One consent is to cover every purpose. People must be able to say yes to one and no to another.',
    quote: 'We secure your consent before we process your personal data for the purposes described above',
  },
  '003-obs-all-data': {
    rule: 'data-minimisation',
    about: '003-pa-deliverables',
    path: 'data',
    note: 'No purpose is named that needs location data, social security number or sensitive data, although only relevant data are said to be processed.',
    quote: 'We only process data about you that are relevant and sufficient in relation to the purpose',
  },
  '003-obs-no-processor': {
    rule: 'processor-unnamed',
    about: '003-org',
    path: 'defaults/disclosures',
    note: 'No processor is named anywhere, although hardware, software and a website are in use.',
    quote: 'Technical (hardware and software systems and settings)',
  },
});
