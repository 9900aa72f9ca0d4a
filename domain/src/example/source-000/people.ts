import { entry } from '#example/entry.ts';
import { inferred, stated } from '#example/source-000/quotes.ts';

const organisation = '000-org';

/** Whose data it is. */
export const people = [
  entry(
    'data-subject-category',
    '000-ds-customers',
    { name: 'Customers', organisation, code: 'dpv:Customer' },
    stated('name', 'Information about the customer relationship'),
    stated('name', 'of a customer or user'),
  ),
  entry(
    'data-subject-category',
    '000-ds-users',
    { name: 'Users with an account', organisation, code: 'dpv:User' },
    stated('name', 'of a customer or user'),
  ),
  entry(
    'data-subject-category',
    '000-ds-business-contacts',
    { name: 'Employees and contacts of business customers', organisation },
    inferred(
      'name',
      'employer, job title and contact information',
      'Employer and job title point to business contacts.',
    ),
  ),
  entry(
    'data-subject-category',
    '000-ds-subscribers',
    { name: 'Newsletter and blog subscribers', organisation, code: 'dpv:Subscriber' },
    stated('name', 'subscribe to our newsletters and blogs'),
  ),
  entry(
    'data-subject-category',
    '000-ds-enquirers',
    { name: 'People who fill in a form or make contact', organisation },
    stated('name', 'fill out a form, or contact us'),
  ),
  entry(
    'data-subject-category',
    '000-ds-visitors',
    { name: 'Visitors and users of the digital channels', organisation, code: 'dpv:Visitor' },
    stated('name', 'when you visit our digital channels'),
  ),
  entry(
    'data-subject-category',
    '000-ds-social-visitors',
    { name: 'Visitors to the company’s social media pages', organisation },
    stated('name', 'When you visit these pages'),
  ),
  entry(
    'data-subject-category',
    '000-ds-children',
    {
      name: 'Children under 13',
      organisation,
      children: { answer: 'yes' },
      exclusion: {
        excluded: true,
        ageLimit: 13,
        text: 'The digital channels are not intended for, or aimed at, children under 13. No information about them is knowingly stored, and it is deleted when somebody points it out in writing.',
      },
      code: 'dpv:Child',
    },
    stated(
      'exclusion',
      'Our digital channels are not intended for, or aimed at, children under 13 years of age',
      'The age of digital consent differs by country, Art. 8(1); the country is not known.',
    ),
  ),
];
