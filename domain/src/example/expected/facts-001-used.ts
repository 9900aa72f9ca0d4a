import type { Places } from '#example/expected/expectation.ts';

/** What source 001 says it uses data for, with whom, and for how long. */
export const facts001Used: Places = {
  'S001-F066': [
    ['001-pa-orders', 'purposes/provide/text', 'Provide, perform and improve services'],
    [
      '001-notice',
      'assertions/all-data-all-purposes/claim',
      'All data are used to provide, perform and improve the services',
    ],
  ],
  'S001-F067': [
    ['001-pa-web', 'purposes/operations/basisStatus', 'announced'],
    [
      '001-notice',
      'assertions/grounds-announced/claim',
      'Each purpose has a legal ground; the list that follows names none',
    ],
  ],
  'S001-F068': ['001-pa-web', 'purposes/present/text', 'Present content effectively on the device'],
  'S001-F069': ['001-pa-identity', 'purposes/verify/text', 'Confirm identity and verify personal and contact details'],
  'S001-F070': ['001-pa-identity', 'purposes/verify/legalBasis', '6-1-b'],
  'S001-F071': [
    ['001-pa-payments', 'purposes/payment/text', 'Administer payments'],
    ['001-pa-relationship', 'purposes/relationship/text', 'Administer the customer relationship'],
  ],
  'S001-F073': [
    ['001-pa-web', 'purposes/analyse/text', 'Customer analysis and administration of services'],
    ['001-pa-web', 'automatedProcessing', 'Customer analysis'],
  ],
  'S001-F074': [
    '001-pa-web',
    'purposes/operations/text',
    'Internal operations: troubleshooting, data analysis, testing, research and statistics',
  ],
  'S001-F076': [
    ['001-pa-risk', 'purposes/risk/text', 'Risk analysis, fraud prevention and risk management'],
    ['001-pa-risk', 'automatedProcessing', 'Risk analysis'],
  ],
  'S001-F077': [
    ['001-pa-risk', 'purposes/risk/legalBasis', '6-1-f'],
    [
      '001-pa-risk',
      'purposes/risk/basisNote',
      '"Other legitimate interests", beside compliance with applicable legislation; not specified',
    ],
    ['001-pa-risk', 'purposes/risk/legitimateInterest', null, 'to-verify'],
  ],
  'S001-F078': [
    [
      '001-pa-legal',
      'purposes/comply/basisNote',
      'Anti-money-laundering law, accounting law and capital adequacy requirements (no statute named)',
    ],
    ['001-pa-legal', 'purposes/comply/legalBasis', '6-1-c'],
  ],
  'S001-F079': ['001-pa-communication', 'purposes/inform/text', 'Communicate information on the services offered'],
  'S001-F082': ['001-pa-communication', 'contactChannels', ['electronic', 'telephone']],
  'S001-F083': [
    ['001-rts-objection-communication', 'scope', 'Information about services, and customer satisfaction surveys'],
    ['001-rts-objection-communication', 'channel', 'E-mail; no address is given'],
  ],
  'S001-F084': [
    ['001-pa-social', 'data/social/sources/provider', { kind: 'social-network', detail: 'The social media provider' }],
    ['001-ds-followers', 'name', 'People who like or talk to the organisation on social media'],
  ],
  'S001-F085': ['001-dc-social', 'elements/public-profile', { name: 'Publicly available social-media profile data' }],
  'S001-F087': ['001-pa-social', 'purposes/improve/text', 'Improve services with data that are public on social media'],
  'S001-F088': ['001-rec-third-parties', 'name', 'Selected third parties (not named)'],
  'S001-F089': ['001-tom-sharing', 'name', 'Reasonable legal, technical and organisational measures when sharing'],
  'S001-F090': [
    ['001-pa-shipments', 'disclosures/transport', { purpose: 'Registration of shipments', data: ['001-dc-personal'] }],
    ['001-pa-shipments', 'name', 'Registration of shipments with transport companies'],
  ],
  'S001-F091': ['001-rec-transport', 'name', 'Transport company partners (not named)'],
  'S001-F092': [
    ['001-pa-shipments', 'data/personal/mandatory', { answer: 'yes' }],
    ['001-pa-shipments', 'data/personal/consequence', 'Without it the goods cannot be received'],
  ],
  'S001-F093': ['001-rec-transport', 'role', 'independent-controller'],
  'S001-F094': [
    ['001-rec-newsletter', 'name', 'Newsletter partner (not named)'],
    ['001-sys-newsletter', 'name', 'Cloud-based newsletter system'],
    ['001-pa-newsletter', 'purposes/broadcast/text', 'Broadcast the newsletter to customers and collected contacts'],
  ],
  'S001-F096': [
    ['001-dc-newsletter', 'elements/name-email', { name: 'Name and e-mail address (imported contacts)' }],
    [
      '001-pa-newsletter',
      'data/contacts/sources/own-lists',
      { detail: 'Contacts the organisation collected earlier, imported' },
    ],
  ],
  'S001-F097': ['001-ds-interested', 'name', 'Interested parties (voluntary registration)'],
  'S001-F098': [
    '001-rec-newsletter',
    'responsibility',
    'Said to be responsible for storing and handling the data in its systems',
  ],
  'S001-F100': [
    ['001-rts-objection-newsletter', 'scope', 'Newsletter'],
    ['001-rts-objection-newsletter', 'channel', 'The link in the newsletter (recommended), or another report'],
  ],
  'S001-F102': [
    ['001-ret-newsletter', 'endAction', 'suppress'],
    ['001-ret-newsletter', 'how', 'The contact is tagged as unsubscribed'],
  ],
  'S001-F103': [
    [
      '001-ret-newsletter',
      'remainsAt',
      'Contact details remain with the newsletter partner, and with the organisation; no end is given',
    ],
    ['001-ret-newsletter', 'trigger', 'Unsubscribing from the newsletter'],
    ['001-ret-newsletter', 'period', null, 'to-verify'],
  ],
  'S001-F104': ['001-rec-suppliers', 'name', 'Suppliers and subcontractors (not named)'],
  'S001-F106': ['001-rec-police', 'name', 'Police'],
  'S001-F107': ['001-rec-tax-office', 'name', 'Tax office'],
  'S001-F109': [
    [
      '001-org',
      'defaults/disclosures/police',
      { conditionText: 'If required by law, or if the individual has consented' },
    ],
    [
      '001-pa-legal',
      'disclosures/tax-office',
      { conditionText: 'If required by law, or if the individual has consented' },
    ],
    ['001-pa-legal', 'purposes/inform-with-consent/legalBasis', '6-1-a'],
  ],
  'S001-F114': [
    '001-notice',
    'assertions/no-sale/claim',
    'Personal data are not sold to third parties without permission',
  ],
  'S001-F115': [
    [
      '001-org',
      'defaults/transfers/aim',
      { statement: 'Data are always to be processed within the EU/EEA', isAim: true },
    ],
    ['001-notice', 'assertions/within-eea/claim', 'Data are always to be processed within the EU/EEA (an aim)'],
  ],
  'S001-F116': [
    '001-org',
    'defaults/transfers/outside',
    {
      importer: '001-rec-suppliers',
      region: 'Outside the EU/EEA',
      condition: 'certain situations arise (not described)',
    },
  ],
  'S001-F117': ['001-org', 'defaults/transfers/outside/tool', 'not-stated'],
  'S001-F119': [
    '001-ret-general',
    'criterion',
    'Only as long as necessary to fulfil the obligations to the individual, and as long as required by statutory retention periods',
  ],
  'S001-F120': [
    '001-ret-other-purposes',
    'groundNote',
    'Anti-money-laundering, accounting and regulatory capital requirements (no statute named)',
  ],
  'S001-F122': [
    ['001-rts-access', 'scope', 'A copy of the information held'],
    ['001-ds-requesters', 'name', 'People who make requests about their data'],
  ],
  'S001-F124': ['001-rts-access', 'limit', 'At most once per 12 months'],
  'S001-F125': ['001-rts-rectification', 'scope', 'Incorrect or incomplete information'],
  'S001-F126': [
    '001-rts-erasure',
    'condition',
    'The data are no longer necessary for the purpose they were collected for',
  ],
  'S001-F127': [
    [
      '001-rts-erasure',
      'exception',
      'Legal obligations may delay the erasure of parts: accounting, tax, banking, money-laundering and consumer legislation',
    ],
    ['001-ret-statutory', 'exceptions', 'Legal obligations may prevent that parts of the data are erased at once'],
  ],
  'S001-F128': [
    '001-ret-statutory',
    'groundNote',
    'Accounting, tax, banking, money-laundering and consumer legislation (no statute named)',
  ],
  'S001-F129': ['001-trk-cookies', 'name', 'Cookies and similar tracking technologies'],
};
