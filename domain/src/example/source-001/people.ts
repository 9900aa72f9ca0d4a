import { entry } from '#example/entry.ts';
import { stated } from '#example/source-001/quotes.ts';

const organisation = '001-org';

/** Whose data it is. */
export const people = [
  entry(
    'data-subject-category',
    '001-ds-customers',
    { name: 'Customers', organisation, code: 'dpv:Customer' },
    stated('name', 'We care about our customers'),
  ),
  entry(
    'data-subject-category',
    '001-ds-business-contacts',
    { name: 'Contact persons at business customers', organisation },
    stated('name', 'Your company name, organization number, address, contact person, etc'),
  ),
  entry(
    'data-subject-category',
    '001-ds-enquirers',
    { name: 'People who get in touch', organisation },
    stated('name', 'Your contact details you provide to us when you wish to get in touch with us'),
  ),
  entry(
    'data-subject-category',
    '001-ds-visitors',
    { name: 'Website visitors', organisation, code: 'dpv:Visitor' },
    stated('name', 'when you use our website'),
  ),
  entry(
    'data-subject-category',
    '001-ds-interested',
    { name: 'Interested parties (voluntary registration)', organisation, code: 'dpv:Subscriber' },
    stated('name', 'customers who have voluntarily chosen to register as interested parties'),
  ),
  entry(
    'data-subject-category',
    '001-ds-followers',
    { name: 'People who like or talk to the organisation on social media', organisation },
    stated('name', 'When you like us on social media, we get access to the information you provided'),
    stated('name', 'It also happens if a conversation between us takes place on social media'),
  ),
  entry(
    'data-subject-category',
    '001-ds-requesters',
    { name: 'People who make requests about their data', organisation },
    stated('name', 'You can request a copy of the information you would like to know'),
  ),
];
