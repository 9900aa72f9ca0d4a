import type { Places } from '#example/expected/expectation.ts';

/** What source 002 says of its data, sharing, rights, security, retention, and of its part as processor. */
export const facts002Used: Places = {
  'S002-F090': ['002-dc-contact', 'name', 'Contact details of the person or company'],
  'S002-F091': ['002-dc-contact', 'elements/name', { name: 'Name' }],
  'S002-F092': ['002-dc-contact', 'elements/address', { name: 'Address' }],
  'S002-F094': ['002-dc-contact', 'elements/phone', { name: 'Telephone number' }],
  'S002-F095': ['002-dc-contact', 'elements/email', { name: 'E-mail address' }],
  'S002-F096': ['002-dc-employment', 'name', 'Employment information (at the customer)'],
  'S002-F097': ['002-dc-employment', 'elements/job-title', { name: 'Job title' }],
  'S002-F098': ['002-dc-employment', 'elements/interests', { name: 'Professional preferences and interests' }],
  'S002-F100': ['002-dc-social', 'elements/profile', { name: 'Other personal data in social network profile' }],
  'S002-F101': ['002-dc-posts', 'elements/posts', { name: 'Posts, updates and comments on public forums' }],
  'S002-F102': [
    ['002-rec-public', 'name', 'Anyone with access to a public forum or website'],
    ['002-rec-public', 'role', 'public'],
    ['002-pa-forum', 'disclosures/public', { recipient: '002-rec-public' }],
  ],
  'S002-F105': [
    ['002-pa-promotion', 'disclosures/marketing-third-parties', { condition: 'consent' }],
    [
      '002-notice',
      'assertions/no-marketing-sharing/claim',
      'Data are not shared with third parties for marketing without consent',
    ],
  ],
  'S002-F106': ['002-rec-business-partners', 'name', 'Business partners (not named)'],
  'S002-F107': [
    '002-org',
    'defaults/disclosures/business-partners',
    {
      condition: 'to-fulfil-request',
      conditionText: 'Only to fulfil a request (offer, order, etc.) from the person',
    },
  ],
  'S002-F108': ['002-rec-authorities', 'name', 'Police and other authorities'],
  'S002-F109': [
    '002-org',
    'defaults/disclosures/authorities',
    { condition: 'court-order', conditionText: 'Only if required under a court order' },
  ],
  'S002-F110': ['002-rts-marketing', 'scope', 'Marketing communication'],
  'S002-F112': [
    '002-rts-marketing',
    'channel',
    '"Unsubscribe newsletter" in the communication, or e-mail (address stripped)',
  ],
  'S002-F113': ['002-rts-marketing', 'deadline', 'P4W'],
  'S002-F114': [
    '002-rts-marketing',
    'exception',
    'Administrative notifications go on: requested offers, order confirmations, invoices, password changes',
  ],
  'S002-F115': [
    ['002-rts-access', 'scope', 'A copy of the personal data'],
    ['002-ds-requesters', 'name', 'People who make requests or complaints'],
  ],
  'S002-F117': ['002-rts-rectification', 'scope', 'Subscription settings for newsletters'],
  'S002-F118': [
    '002-tom-prevention',
    'name',
    'Prevention of unauthorised access, publication and other inappropriate processing',
  ],
  'S002-F120': ['002-tom-measures', 'name', 'Physical, technical and administrative procedures and measures'],
  'S002-F121': ['002-tom-environments', 'name', 'Secure operating environments, access on a need-to-know basis'],
  'S002-F123': [
    '002-tom-verification',
    'name',
    'Identity verification before access to an account (login ID and password)',
  ],
  'S002-F124': ['002-ds-registered', 'name', 'Registered users (account holders)'],
  'S002-F125': [
    ['002-rec-employees', 'name', 'Employees (need to know)'],
    ['002-rec-employees', 'role', 'internal'],
    ['002-org', 'defaults/disclosures/employees', { conditionText: 'On a need-to-know basis' }],
  ],
  'S002-F126': ['002-dc-account', 'elements/login', { name: 'Login ID and password' }],
  'S002-F128': [
    '002-ret-general',
    'criterion',
    'Only as long as necessary for the specified purpose: a reasonable period, with regard to enquiries, issues, guarantee cases and statutory requirements',
  ],
  'S002-F131': [
    ['002-ret-offers', 'period', 'P2Y'],
    ['002-ret-offers', 'covers', 'Personal data on offers made to potential customers'],
    ['002-ret-offers', 'groundNote', 'To be able to serve potential customers'],
  ],
  'S002-F132': [
    ['002-ret-orders', 'period', 'P5Y'],
    ['002-ret-orders', 'trigger', 'Last interaction with the organisation'],
  ],
  'S002-F133': [
    ['002-pa-finance', 'purposes/bookkeeping/legalBasis', '6-1-c'],
    ['002-pa-finance', 'purposes/bookkeeping/law', { statute: 'Danish Bookkeeping Act', country: 'DK' }],
    ['002-ret-orders', 'law/statute', 'Danish Bookkeeping Act'],
  ],
  'S002-F135': [
    ['002-ret-general', 'how', 'Deleted in a secure manner'],
    ['002-ret-offers', 'how', 'Deleted in a secure manner'],
    ['002-ret-orders', 'endAction', 'erase'],
  ],
  'S002-F136': [
    ['002-ret-statistics', 'endAction', 'anonymise'],
    ['002-pa-statistics', 'data/any', { elements: 'Any data, made anonymous before use' }],
  ],
  'S002-F137': ['002-pr-services', 'role', 'processor'],
  'S002-F138': [
    '002-pr-services',
    'engagements/customers/processing',
    'Services including the processing of customers’ data (not itemised)',
  ],
  'S002-F139': ['002-pr-services', 'engagements/customers/purpose', 'Determined by the customers'],
  'S002-F140': [
    ['002-pr-services', 'engagements/customers/client', '002-cli-customers'],
    ['002-cli-customers', 'name', 'Customers (not named)'],
  ],
  'S002-F141': [
    ['002-ds-of-customers', 'name', 'Customers’ data subjects (as processor)'],
    ['002-pr-services', 'dataSubjects', '002-ds-of-customers'],
  ],
  'S002-F142': [
    [
      '002-agr-customers',
      'terms',
      'Data are processed only on behalf of the customer, in accordance with its instructions',
    ],
    [
      '002-pr-services',
      'engagements/customers/instructions',
      'On behalf of and in accordance with instructions from the customer, as the agreement permits',
    ],
  ],
  'S002-F143': ['002-agr-customers', 'type', 'data-processing'],
  'S002-F144': [
    '002-agr-customers',
    'warranties',
    'The customer owns or has the right to transfer the data, and is responsible for their accuracy, integrity, content, reliability and legality',
  ],
  'S002-F146': [
    '002-agr-customers',
    'breachNotification',
    'The customer notifies the supervisory authorities and/or the data subject of infringements and unauthorised disclosure',
  ],
  'S002-F147': ['002-tom-on-behalf', 'name', 'Technical and organisational measures on behalf of customers'],
  'S002-F149': ['002-rts-processor-requests', 'channel', 'To the customer, who is the controller'],
  'S002-F150': ['002-rts-processor-access', 'condition', 'The controller has instructed it'],
  'S002-F151': [
    '002-pr-services',
    'authorityDisclosureText',
    'The controller is notified immediately; data are disclosed only to comply with a legal request',
  ],
  'S002-F153': [
    '002-agr-customers',
    'informationRights',
    'On request, non-public information about internal systems and procedures; it may depend on a non-disclosure agreement',
  ],
  'S002-F155': [
    ['002-rec-subsuppliers', 'name', 'Subsuppliers (not named)'],
    ['002-pr-services', 'subProcessors', '002-rec-subsuppliers'],
  ],
  'S002-F156': [
    '002-rec-subsuppliers',
    'service',
    'Cloud services or other IT hosting services: process or store personal data',
  ],
  'S002-F157': [
    ['002-agr-subsuppliers', 'type', 'data-processing'],
    ['002-rec-subsuppliers', 'agreementMade', { answer: 'yes' }],
  ],
  'S002-F158': [
    ['002-org', 'defaults/transfers/outside-eu', { region: 'Outside the EU' }],
    ['002-pr-services', 'transfers/outside-eu', { region: 'Outside the EU' }],
  ],
  'S002-F159': [
    ['002-org', 'defaults/transfers/outside-eu/tool', 'scc-old'],
    ['002-pr-services', 'transfers/outside-eu/tool', 'scc-old'],
  ],
  'S002-F160': [
    ['002-org', 'defaults/transfers/usa/tool', 'privacy-shield'],
    ['002-pr-services', 'transfers/usa/tool', 'privacy-shield'],
  ],
  'S002-F161': [
    ['002-org', 'defaults/transfers/usa', { countries: ['US'] }],
    ['002-pr-services', 'transfers/usa', { countries: ['US'] }],
  ],
  'S002-F163': [
    '002-notice',
    'changeProcedure',
    'The revised declaration is presented on the same page with an updated revision date; significant changes may also be notified by e-mail, on the website or on social media before they take effect',
  ],
  'S002-F166': ['002-notice', 'lastUpdated', '2019-02-27'],
  'S002-F167': [
    [
      '002-notice',
      'complaint/text',
      'Complaints are sent to the organisation (address stripped) and treated as confidential. No supervisory authority is named.',
    ],
    ['002-rts-complaint', 'channel', 'To the organisation (address stripped)'],
  ],
  'S002-F169': [
    '002-rts-complaint',
    'procedure',
    'Treated as confidential. A representative of the organisation contacts the person, learns of the concerns and outlines what can be done.',
  ],
};
