import { entry } from '#example/entry.ts';
import { stated } from '#example/source-002/quotes.ts';

const organisation = '002-org';

/** Whose data it is: customers and those who speak for them, users, visitors, and the people behind customers' data. */
export const people = [
  entry(
    'data-subject-category',
    '002-ds-customers',
    { name: 'Customers', organisation, code: 'dpv:Customer' },
    stated('name', 'processes personal data about you if you are a customer'),
  ),
  entry(
    'data-subject-category',
    '002-ds-private',
    { name: 'Private customers and relations', organisation, parent: '002-ds-customers', code: 'dpv:Consumer' },
    stated('name', 'whether you are a private customer/relation'),
    stated('parent', 'whether you are a private customer/relation'),
  ),
  entry(
    'data-subject-category',
    '002-ds-representatives',
    {
      name: 'Representatives of business customers and relations',
      organisation,
      description: 'They act for a customer and are not party to its contract.',
    },
    stated('name', 'a person representing a business customer/relation'),
    stated('description', 'if you are a representative of a customer'),
  ),
  entry(
    'data-subject-category',
    '002-ds-contact-persons',
    { name: 'Customer contact persons', organisation },
    stated('name', 'As a customer or customer contact person'),
  ),
  entry(
    'data-subject-category',
    '002-ds-potential',
    { name: 'Potential customers', organisation },
    stated('name', 'customers or potential customers have requested'),
  ),
  entry(
    'data-subject-category',
    '002-ds-consenting',
    { name: 'People who consented to receive information', organisation },
    stated(
      'name',
      'if you give your consent to receive information from us on the basis of your own or your employer’s interests',
    ),
  ),
  entry(
    'data-subject-category',
    '002-ds-users',
    { name: 'Users of products and services', organisation, code: 'dpv:User' },
    stated('name', 'or user of our products and services'),
  ),
  entry(
    'data-subject-category',
    '002-ds-registered',
    { name: 'Registered users (account holders)', organisation, parent: '002-ds-users' },
    stated('name', 'requires our registered users to verify their identity'),
    stated('parent', 'our registered users to verify their identity'),
  ),
  entry(
    'data-subject-category',
    '002-ds-visitors',
    { name: 'Website visitors', organisation, code: 'dpv:Visitor' },
    stated('name', 'to compile statistics about visitors’ use of the site'),
  ),
  entry(
    'data-subject-category',
    '002-ds-posters',
    { name: 'People who post on public forums or sites', organisation },
    stated('name', 'If you add a post/update, comment or similar on any public forum or site'),
  ),
  entry(
    'data-subject-category',
    '002-ds-requesters',
    { name: 'People who make requests or complaints', organisation },
    stated('name', 'You have the right to request a copy of your personal data'),
  ),
  entry(
    'data-subject-category',
    '002-ds-of-customers',
    {
      name: 'Customers’ data subjects (as processor)',
      organisation,
      description: 'The people behind the data customers hand over. Categories are not stated.',
    },
    stated(
      'name',
      'Data subjects who have comments, claims or questions regarding their personal data for which is a data processor',
    ),
  ),
];
