import { entry } from '#example/entry.ts';
import { inferred, stated } from '#example/source-002/quotes.ts';

const organisation = '002-org';
const language = 'en';

/** The data the policy lists or mentions in passing. */
export const data = [
  entry(
    'data-category',
    '002-dc-contact',
    {
      name: 'Contact details of the person or company',
      organisation,
      elements: [
        { id: 'name', name: 'Name', wording: 'name', language, code: 'pd:Name' },
        { id: 'address', name: 'Address', wording: 'address', language, code: 'pd:PhysicalAddress' },
        {
          id: 'mobile',
          name: 'Mobile telephone number',
          wording: 'mobile phone number',
          language,
          code: 'pd:TelephoneNumber',
        },
        { id: 'phone', name: 'Telephone number', wording: 'telephone number', language, code: 'pd:TelephoneNumber' },
        { id: 'email', name: 'E-mail address', wording: 'email', language, code: 'pd:EmailAddress' },
      ],
    },
    stated('name', 'Your or your company’s contact details (our customer)'),
    stated('elements/name', '(our customer): name'),
    stated('elements/address', 'name, address, mobile phone number'),
    stated('elements/mobile', 'mobile phone number'),
    stated('elements/phone', 'telephone number and email'),
    stated('elements/email', 'telephone number and email. • Employment'),
  ),
  entry(
    'data-category',
    '002-dc-employment',
    {
      name: 'Employment information (at the customer)',
      organisation,
      elements: [
        { id: 'job-title', name: 'Job title', wording: 'Job title', language, code: 'pd:Job' },
        {
          id: 'interests',
          name: 'Professional preferences and interests',
          wording: 'preferences and interests in a professional context',
          language,
          code: 'pd:Interest',
        },
      ],
    },
    stated('name', 'Employment information about you at our customer'),
    stated('elements/job-title', 'Job title, including preferences and interests'),
    stated('elements/interests', 'preferences and interests in a professional context'),
  ),
  entry(
    'data-category',
    '002-dc-feedback',
    {
      name: 'Feedback, comments or questions',
      organisation,
      elements: [
        {
          id: 'feedback',
          name: 'Feedback, comments or questions',
          wording: 'Feedback, comments or questions',
          language,
          code: 'pd:Opinion',
        },
      ],
    },
    stated('name', 'Feedback, comments or questions about as a supplier'),
    stated('elements/feedback', 'Feedback, comments or questions about as a supplier'),
  ),
  entry(
    'data-category',
    '002-dc-correspondence',
    {
      name: 'Correspondence',
      organisation,
      elements: [
        {
          id: 'email',
          name: 'E-mail correspondence',
          wording: 'email correspondence',
          language,
          code: 'pd:EmailContent',
        },
      ],
    },
    inferred('name', 'The email correspondence that we exchange'),
    stated('elements/email', 'The email correspondence that we exchange between you/the company you represent'),
  ),
  entry(
    'data-category',
    '002-dc-orders',
    {
      name: 'Order and payment data',
      organisation,
      description: 'Not listed in the policy; quotes, orders, invoices and payments cannot be handled without it.',
    },
    inferred('name', 'Process quotes, orders, invoicing, payments and other financial follow-up'),
  ),
  entry(
    'data-category',
    '002-dc-account',
    {
      name: 'Account data',
      organisation,
      elements: [
        {
          id: 'login',
          name: 'Login ID and password',
          wording: 'login ID and password',
          language,
          code: 'pd:Authenticating',
          flags: ['credential'],
        },
      ],
    },
    inferred('name', '(e.g. login ID and password)'),
    stated('elements/login', 'verify their identity (e.g. login ID and password)'),
  ),
  entry(
    'data-category',
    '002-dc-behaviour',
    {
      name: 'Behavioural data',
      organisation,
      elements: [
        {
          id: 'internet-use',
          name: 'Internet use; interests and preferences',
          wording: 'your Internet use, and interests and preferences',
          language,
          code: 'pd:BrowsingBehaviour',
        },
      ],
    },
    inferred('name', 'information about your Internet use, and interests and preferences'),
    stated(
      'elements/internet-use',
      'information about your Internet use, and interests and preferences, that you have freely made available',
    ),
  ),
  entry(
    'data-category',
    '002-dc-web-use',
    {
      name: 'Web usage data',
      organisation,
      elements: [
        { id: 'page-views', name: 'Page views', wording: 'page views', language, code: 'pd:BrowsingBehaviour' },
        { id: 'source', name: 'Source of the visit', wording: 'source', language, code: 'pd:BrowsingReferral' },
        {
          id: 'duration',
          name: 'Time spent on the website',
          wording: 'time spent on a website',
          language,
          code: 'pd:BrowsingBehaviour',
        },
        {
          id: 'previous-use',
          name: 'Previous use of the website',
          wording: 'your previous use of our website',
          language,
          code: 'pd:BrowserHistory',
        },
        {
          id: 'others',
          name: 'Other website activities (not named)',
          wording: 'information about the user’s website activities, including, but not limited to',
          language,
          flags: ['open-ended'],
        },
      ],
    },
    inferred('name', 'view information about the user’s website activities'),
    stated('elements/page-views', 'page views, source and time spent on a website'),
    stated('elements/source', 'page views, source and time spent on a website'),
    stated('elements/duration', 'source and time spent on a website'),
    stated('elements/previous-use', 'based on your previous use of our website'),
    stated(
      'elements/others',
      'This cookie allows us to view information about the user’s website activities, including, but not limited to',
    ),
  ),
  entry(
    'data-category',
    '002-dc-social',
    {
      name: 'Social network data',
      organisation,
      elements: [
        {
          id: 'profile',
          name: 'Other personal data in social network profile',
          wording: 'Other personal data in your profile on third-party social networks (LinkedIn, Facebook, etc.)',
          language,
          code: 'pd:SocialNetwork',
          flags: ['open-ended'],
        },
      ],
    },
    stated('name', 'Other personal data in your profile on third-party social networks'),
    stated(
      'elements/profile',
      'Other personal data in your profile on third-party social networks (LinkedIn, Facebook, etc.)',
      'Open; a profile may reveal special categories, CJEU C-184/20.',
    ),
  ),
  entry(
    'data-category',
    '002-dc-posts',
    {
      name: 'Public forum data',
      organisation,
      elements: [
        {
          id: 'posts',
          name: 'Posts, updates and comments on public forums',
          wording: 'a post/update, comment or similar on any public forum or site',
          language,
          code: 'pd:SocialMediaCommunication',
        },
      ],
    },
    inferred('name', 'If you add a post/update, comment or similar on any public forum or site'),
    stated('elements/posts', 'If you add a post/update, comment or similar on any public forum or site'),
  ),
  entry(
    'data-category',
    '002-dc-of-customers',
    {
      name: 'Customers’ data (as processor; categories not itemised)',
      organisation,
      description: 'Whatever personal data customers have the organisation process.',
    },
    stated('name', 'These services include processing customers’ data and may include the processing of personal data'),
  ),
];
