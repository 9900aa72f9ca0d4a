import { entry } from '#example/entry.ts';
import { inferred, stated } from '#example/source-000/quotes.ts';

const organisation = '000-org';
const language = 'en';

/** The categories of data the notice lists, with the elements it names in each. */
export const data = [
  entry(
    'data-category',
    '000-dc-basic',
    {
      name: 'Basic information',
      organisation,
      elements: [
        { id: 'name', name: 'Name', wording: 'name', language, code: 'pd:Name' },
        { id: 'employer', name: 'Employer', wording: 'employer', language, code: 'pd:CurrentEmployment' },
        { id: 'job-title', name: 'Job title', wording: 'job title', language, code: 'pd:Job' },
        {
          id: 'contact',
          name: 'Contact details (unspecified)',
          wording: 'contact information',
          language,
          code: 'pd:Contact',
          flags: ['open-ended'],
        },
      ],
    },
    stated('name', 'Basic information, such as name'),
    stated('elements/name', 'Basic information, such as name'),
    stated('elements/employer', 'such as name, employer', 'Shows business contacts among the data subjects.'),
    stated('elements/job-title', 'job title'),
    stated('elements/contact', 'contact information', 'Not broken down into e-mail, telephone or address.'),
  ),
  entry(
    'data-category',
    '000-dc-demographic',
    {
      name: 'Demographic information',
      organisation,
      elements: [
        { id: 'birth', name: 'Date of birth', wording: 'date of birth', language, code: 'pd:BirthDate' },
        { id: 'gender', name: 'Gender', wording: 'gender', language, code: 'pd:Gender' },
      ],
    },
    stated('name', 'Demographic information'),
    stated('elements/birth', 'date of birth', 'Why a purchase or a newsletter needs it is not said, Art. 5(1)(c).'),
    stated('elements/gender', 'gender'),
  ),
  entry(
    'data-category',
    '000-dc-customer',
    {
      name: 'Customer relationship information',
      organisation,
      elements: [
        { id: 'orders', name: 'Order information', wording: 'order information', language, code: 'pd:Purchase' },
        {
          id: 'payments',
          name: 'Payment information',
          wording: 'payment information',
          language,
          code: 'pd:Transaction',
          flags: ['financial'],
        },
        {
          id: 'marketing',
          name: 'Marketing authorisations',
          wording: 'marketing authorizations',
          language,
          code: 'pd:PrivacyPreference',
        },
        {
          id: 'support',
          name: 'Contact with customer support',
          wording: 'contact with customer support',
          language,
          code: 'pd:Communication',
        },
      ],
    },
    stated('name', 'Information about the customer relationship'),
    stated('elements/orders', 'such as order information'),
    stated('elements/payments', 'payment information'),
    stated('elements/marketing', 'marketing authorizations', 'Evidence of consent, Art. 7(1).'),
    stated('elements/support', 'contact with customer support'),
  ),
  entry(
    'data-category',
    '000-dc-technical',
    {
      name: 'Technical information from the use of digital channels',
      organisation,
      elements: [
        {
          id: 'device',
          name: 'Device information',
          wording: 'technical information about the device that you use',
          language,
          code: 'pd:DeviceBased',
        },
        { id: 'visit-time', name: 'Date and time of visit', wording: 'date and time', language },
        {
          id: 'device-kind',
          name: 'Kind of computer or mobile phone',
          wording: 'what kind of PC / mobile phone',
          language,
          code: 'pd:DeviceBased',
        },
        {
          id: 'operating-system',
          name: 'Operating system',
          wording: 'operating system',
          language,
          code: 'pd:DeviceOperatingSystem',
        },
        { id: 'browser', name: 'Browser', wording: 'browser you use', language, code: 'pd:UserAgent' },
        {
          id: 'ip-address',
          name: 'IP address',
          wording: 'IP addresses',
          language,
          code: 'pd:IPAddress',
          flags: ['online-identifier'],
        },
        {
          id: 'screen',
          name: 'Screen size',
          wording: 'screen size etc .',
          language,
          code: 'pd:DeviceBased',
          flags: ['open-ended'],
        },
      ],
    },
    stated('name', 'Information generated in connection with the use of our digital channels'),
    stated('elements/device', 'technical information about the device that you use'),
    stated('elements/visit-time', 'including date and time'),
    stated('elements/device-kind', 'what kind of PC / mobile phone'),
    stated('elements/operating-system', 'operating system and browser you use'),
    stated('elements/browser', 'operating system and browser you use'),
    stated('elements/ip-address', 'IP addresses', 'Personal data: CJEU C-582/14 Breyer.'),
    stated('elements/screen', 'screen size etc .', '"etc." leaves the category open.'),
  ),
  entry(
    'data-category',
    '000-dc-navigation',
    {
      name: 'Navigation information',
      organisation,
      elements: [
        {
          id: 'pages',
          name: 'Pages visited',
          wording: 'which pages users visit',
          language,
          code: 'pd:BrowsingBehaviour',
        },
        {
          id: 'duration',
          name: 'Time spent on pages',
          wording: 'for how long',
          language,
          code: 'pd:BrowsingBehaviour',
        },
      ],
    },
    stated('name', 'Read more under "Navigation information"'),
    stated('elements/pages', 'including which pages users visit'),
    stated('elements/duration', 'which pages users visit and for how long'),
  ),
  entry(
    'data-category',
    '000-dc-identification',
    {
      name: 'Identification and registration information',
      organisation,
      elements: [
        {
          id: 'identity',
          name: 'User identity information',
          wording: "information about the user's identity",
          language,
          code: 'pd:Identifying',
        },
        {
          id: 'password',
          name: 'Password',
          wording: 'password',
          language,
          code: 'pd:Password',
          flags: ['credential'],
        },
      ],
    },
    stated('name', 'Information related to the identification and registration of a customer or user'),
    stated('elements/identity', "information about the user's identity", 'How identity is established is not said.'),
    stated('elements/password', 'identity and password', 'How passwords are protected is not said, Art. 32.'),
  ),
  entry(
    'data-category',
    '000-dc-consented',
    {
      name: 'Other information stored on the basis of consent',
      organisation,
      elements: [
        {
          id: 'other',
          name: 'Other information',
          wording: 'Any other information stored on the basis of your consent',
          language,
          flags: ['open-ended'],
        },
      ],
    },
    stated('name', 'Any other information stored on the basis of your consent'),
    stated('elements/other', 'Any other information stored on the basis of your consent'),
  ),
  entry(
    'data-category',
    '000-dc-email-interaction',
    {
      name: 'E-mail interaction data from tracking pixels',
      organisation,
      elements: [
        {
          id: 'pixel',
          name: 'Pixel identifier',
          wording: 'small graphic elements with a unique identifier',
          language,
          flags: ['online-identifier'],
        },
        {
          id: 'collected',
          name: 'Information collected from e-mails',
          wording: 'the information we collect from emails',
          language,
          code: 'pd:Tracking',
          flags: ['open-ended'],
        },
      ],
    },
    stated('name', 'the information we collect from emails'),
    stated('elements/pixel', 'Tracking pixels are small graphic elements with a unique identifier'),
    stated(
      'elements/collected',
      "We link the information we collect from emails to the customer's personal information",
    ),
  ),
  entry(
    'data-category',
    '000-dc-social-page',
    {
      name: 'Social media page data (not specified)',
      organisation,
      description: 'What visitors to the company’s pages leave behind. The text does not say which data.',
    },
    inferred('name', 'will process your personal information and use cookies'),
    inferred('name', 'we may use this information through social media'),
  ),
];
