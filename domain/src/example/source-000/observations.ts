import { observations } from '#example/entry.ts';
import * as quotes from '#example/source-000/quotes.ts';

/** What a reader saw in the notice that no field shows. */
export const seen = observations(quotes, {
  '000-obs-newsletter-provider': {
    rule: 'processor-unnamed',
    about: '000-pa-newsletter',
    path: 'disclosures',
    note: 'No provider of the mailing service is named, although newsletters and subscriptions need one.',
    quote: 'subscribe to our newsletters and blogs',
  },
  '000-obs-analytics-provider': {
    rule: 'processor-unnamed',
    about: '000-pa-analytics',
    path: 'disclosures',
    note: 'No provider of hosting or analytics is named, although tracking pixels need one.',
    quote: 'We use tracking pixels (also called clear gifs, web beacons, web bugs)',
  },
});
