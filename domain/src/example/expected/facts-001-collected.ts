import type { Places } from '#example/expected/expectation.ts';

/** What source 001 says it collects, and where it keeps it. */
export const facts001Collected: Places = {
  'S001-F001': [
    '001-notice',
    'sourceNote',
    'A whole page of a website: "top of page" and "bottom of page" are its navigation. No company name, contact details or date anywhere.',
  ],
  'S001-F002': ['001-notice', 'title', 'Data protection policy'],
  'S001-F003': [
    '001-notice',
    'principles',
    'Personal information is always collected responsibly, with regard to privacy',
  ],
  'S001-F004': ['001-ds-customers', 'name', 'Customers'],
  'S001-F005': [
    ['001-notice', 'principles', 'Only what is necessary to perform the services is collected'],
    ['001-notice', 'assertions/only-necessary/claim', 'Only what is necessary to perform the services is collected'],
  ],
  'S001-F006': ['001-notice', 'assertions/only-source/claim', 'All information is what people themselves provide'],
  'S001-F007': [
    '001-pa-communication',
    'data/personal/sources/themselves',
    { kind: 'data-subject', detail: 'Directly or indirectly, in a number of ways' },
  ],
  'S001-F008': [
    [
      '001-pa-orders',
      'data/personal/sources/purchase',
      { kind: 'data-subject', detail: 'Confirming a purchase on the website' },
    ],
    ['001-sys-website', 'name', 'Website and web shop'],
  ],
  'S001-F010': [
    '001-pa-relationship',
    'data/contact/sources/contact',
    { kind: 'data-subject', detail: 'Contacting the organisation or its other services' },
  ],
  'S001-F011': [
    ['001-dc-enquirer', 'name', 'Contact details of enquirers'],
    ['001-ds-enquirers', 'name', 'People who get in touch'],
  ],
  'S001-F013': [
    ['001-dc-business', 'elements/company', { name: 'Company name' }],
    ['001-ds-business-contacts', 'name', 'Contact persons at business customers'],
  ],
  'S001-F014': [
    '001-dc-business',
    'elements/organisation-number',
    {
      name: 'Organisation number',
      condition: 'the customer is a sole trader whose number is the personal identity number, as in Sweden',
    },
  ],
  'S001-F016': ['001-dc-business', 'elements/contact-person', { name: 'Contact person (name); etc' }],
  'S001-F017': ['001-ds-business-contacts', 'name', 'Contact persons at business customers'],
  'S001-F018': ['001-dc-personal', 'name', 'Personal and contact information'],
  'S001-F019': ['001-dc-personal', 'elements/name', { name: 'Name' }],
  'S001-F020': ['001-dc-personal', 'elements/birth', { name: 'Date of birth' }],
  'S001-F021': ['001-dc-national-id', 'elements/national-id', { name: 'National identification number' }],
  'S001-F023': ['001-dc-personal', 'elements/delivery-address', { name: 'Delivery address' }],
  'S001-F024': ['001-dc-personal', 'elements/email', { name: 'E-mail address' }],
  'S001-F026': ['001-dc-services', 'elements/purchases', { name: 'Details of purchased goods/services' }],
  'S001-F027': ['001-dc-history', 'name', 'Historical information: purchase, payment and credit history'],
  'S001-F028': ['001-dc-history', 'elements/purchases', { name: 'Purchase history' }],
  'S001-F029': ['001-dc-history', 'elements/payments', { name: 'Payment history' }],
  'S001-F030': ['001-dc-history', 'elements/credit', { name: 'Credit history' }],
  'S001-F031': [
    [
      '001-pa-web',
      'data/web-use/sources/provider',
      {
        kind: 'third-party',
        detail: 'Operating provider of the website (WIX) and analytics software (Google Analytics)',
      },
    ],
    ['001-rec-wix', 'service', 'Operates the website and stores some of its forms'],
  ],
  'S001-F032': [
    '001-dc-web-use',
    'elements/interaction',
    { name: 'Interaction with the web services (how the services are used)' },
  ],
  'S001-F037': ['001-dc-device', 'name', 'Device information'],
  'S001-F038': ['001-dc-device', 'elements/ip-address', { name: 'IP address' }],
  'S001-F039': ['001-dc-device', 'elements/language', { name: 'Language settings' }],
  'S001-F040': ['001-dc-device', 'elements/browser', { name: 'Browser settings' }],
  'S001-F042': ['001-dc-device', 'elements/operating-system', { name: 'Operating system' }],
  'S001-F045': ['001-dc-geographic', 'elements/location', { name: 'Geographic location' }],
  'S001-F046': [
    ['001-pa-payments', 'data/invoice/sources/partners', { kind: 'data-subject', detail: 'Given to payment partners' }],
    ['001-rec-payment-partners', 'name', 'Other payment partners (not named)'],
  ],
  'S001-F047': [
    ['001-rec-paypal', 'responsibility', 'PayPal also collects payment information itself'],
    ['001-pa-payments', 'data/card/holder', '001-rec-paypal'],
  ],
  'S001-F048': ['001-dc-card', 'elements/number', { name: 'Card number (credit and debit cards)' }],
  'S001-F050': ['001-dc-card', 'elements/cvv', { name: 'Card CVV code' }],
  'S001-F051': ['001-dc-invoice', 'elements/invoice', { name: 'Invoice information' }],
  'S001-F053': [
    ['001-sys-microsoft-365', 'name', 'Microsoft 365'],
    ['001-notice', 'assertions/only-microsoft-365/claim', 'All data are stored in Microsoft 365'],
    ['001-tom-microsoft-365', 'name', 'Secure storage in Microsoft 365'],
    ['001-rec-microsoft', 'service', 'Storage of all data: lists, documents, mail and other places'],
  ],
  'S001-F054': ['001-sys-microsoft-365', 'description', 'Lists, documents, mail and other places'],
  'S001-F055': [
    ['001-tom-access', 'name', 'Access only for people in the company who have been given it'],
    ['001-rec-employees', 'name', 'Authorised employees'],
  ],
  'S001-F056': [
    [
      '001-rec-paypal',
      'service',
      'Described as "our invoicing system", where invoice information is stored; also a payment service',
    ],
    ['001-sys-paypal', 'name', 'PayPal invoicing'],
  ],
  'S001-F057': ['001-sys-paypal', 'description', 'Invoice information stored in PayPal'],
  'S001-F058': ['001-rec-paypal', 'termsApply', 'PayPal’s rules for data protection'],
  'S001-F059': [
    ['001-rec-google', 'name', 'Google (Google Analytics)'],
    ['001-sys-google-analytics', 'name', 'Google Analytics'],
    ['001-trk-google-analytics', 'name', 'Google Analytics'],
  ],
  'S001-F060': ['001-ds-visitors', 'name', 'Website visitors'],
  'S001-F061': [
    ['001-rec-wix', 'name', 'WIX'],
    ['001-sys-wix-forms', 'condition', 'the type of form calls for it; otherwise Microsoft 365'],
    ['001-pa-relationship', 'disclosures/wix', { conditionText: 'Depending on the type of form' }],
  ],
  'S001-F062': [
    '001-pa-relationship',
    'data/forms/sources/forms',
    { kind: 'data-subject', detail: 'Forms on the website' },
  ],
  'S001-F063': [
    '001-sys-wix-forms',
    'copiesTo/microsoft-365',
    { system: '001-sys-microsoft-365', what: 'Form data, often, into lists, documents and other places' },
  ],
  'S001-F064': [
    [
      '001-rts-access',
      'procedure',
      'All stored information about a person is searched in Microsoft 365 and shared on request',
    ],
    ['001-rts-access', 'systems', ['001-sys-microsoft-365']],
    ['001-pa-requests', 'systems', ['001-sys-microsoft-365']],
  ],
};
