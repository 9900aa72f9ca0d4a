import { observations } from '#example/entry.ts';
import * as quotes from '#example/source-001/quotes.ts';

const onlyNecessary =
  'We only collect the personal information that is necessary for us to be able to perform our services for you';

/** An element the policy collects without saying which purpose needs it. */
const notNeeded = (about: string, element: string, note: string) =>
  ({ rule: 'data-minimisation', about, path: `elements/${element}`, note, quote: onlyNecessary }) as const;

/** What a reader saw in the policy that no field shows. */
export const seen = observations(quotes, {
  '001-obs-birth': notNeeded(
    '001-dc-personal',
    'birth',
    'Nothing shows that the date of birth is needed to perform the services.',
  ),
  '001-obs-national-id': notNeeded(
    '001-dc-national-id',
    'national-id',
    'Nothing shows that the social security number is needed to perform the services.',
  ),
  '001-obs-location': notNeeded(
    '001-dc-geographic',
    'location',
    'Nothing shows that the geographic location is needed to perform the services.',
  ),
  '001-obs-credit': notNeeded(
    '001-dc-history',
    'credit',
    'Nothing shows that the credit history is needed to perform the services.',
  ),
  '001-obs-all-data': {
    rule: 'purpose-vague',
    about: '001-pa-orders',
    path: 'purposes/provide/text',
    note: 'Every category of data is said to be used for every purpose, in words that could mean anything.',
    quote: 'All data is used to provide, perform and improve our services',
  },
  '001-obs-banking-law': {
    rule: 'legal-obligation-implausible',
    about: '001-pa-legal',
    path: 'purposes/comply/legalBasis',
    note: 'Duties on capital adequacy and money laundering bind financial undertakings. This one sells goods and services.',
    quote:
      'To comply with applicable legislation, such as anti-money laundering and accounting laws and capital adequacy requirements',
  },
});
