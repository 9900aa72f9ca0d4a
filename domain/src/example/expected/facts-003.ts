import type { Places } from '#example/expected/expectation.ts';

export const facts003: Places = {
  'S003-F001': ['003-notice', 'title', 'Processing personal data'],
  'S003-F003': [
    '003-pa-deliverables',
    'purposes/deliver/text',
    'Fulfil agreed deliverables on behalf of the individual and/or customers',
  ],
  'S003-F004': [
    ['003-pr-on-behalf', 'role', 'undetermined'],
    ['003-pr-on-behalf', 'engagements/customers', { client: '003-cli-customers' }],
  ],
  'S003-F005': ['003-ds-individuals', 'name', 'Individuals served ("you")'],
  'S003-F007': ['003-pa-quality', 'purposes/quality/text', 'Improve and secure the quality of products and services'],
  'S003-F009': ['003-dc-regular', 'name', 'Regular personal data'],
  'S003-F010': ['003-dc-national-id', 'elements/national-id', { name: 'National identification number' }],
  'S003-F011': [
    ['003-dc-sensitive', 'name', 'Sensitive data (unspecified)'],
    ['003-dc-sensitive', 'elements/sensitive', { special: 'unspecified' }],
  ],
  'S003-F012': ['003-dc-communications', 'elements/traffic', { name: 'Internet traffic data' }],
  'S003-F013': [
    ['003-dc-location', 'name', 'Location data'],
    [
      '003-pa-deliverables',
      'data/location/sources',
      [
        { id: 'internet', kind: 'observed', detail: 'The internet' },
        { id: 'mobile-phone', kind: 'observed', detail: 'Mobile phone' },
        { id: 'gps', kind: 'observed', detail: 'GPS' },
        { id: 'camera', kind: 'observed', detail: 'Camera' },
      ],
    ],
  ],
  'S003-F014': ['003-dc-location', 'elements/internet', { name: 'Location from the internet' }],
  'S003-F015': ['003-dc-location', 'elements/mobile-phone', { name: 'Location from a mobile phone' }],
  'S003-F018': ['003-dc-device', 'elements/identifier', { name: 'Unique numbers of network devices' }],
  'S003-F019': [
    '003-pa-deliverables',
    'purposes/other-business/text',
    'Specific purposes, or "other legal business purposes"',
  ],
  'S003-F020': ['003-pa-deliverables', 'purposes/requests/text', 'Fulfil requests for products or services'],
  'S003-F021': ['003-pa-own-marketing', 'purposes/customise/text', 'Customise own communication and marketing'],
  'S003-F022': [
    '003-pa-partner-marketing',
    'purposes/customise/text',
    'Customise partners’ communication and marketing',
  ],
  'S003-F023': ['003-rec-partners', 'name', 'Partners (not named)'],
  'S003-F025': ['003-pa-legal', 'purposes/comply/text', 'Comply with legislation'],
  'S003-F026': [
    [
      '003-notice',
      'assertions/consent-first/claim',
      'Consent is secured before personal data are processed for any of the purposes',
    ],
    ['003-pa-own-marketing', 'purposes/customise/legalBasis', '6-1-a'],
    ['003-pa-quality', 'purposes/quality/alsoClaimed', '6-1-a'],
  ],
  'S003-F027': [
    '003-notice',
    'assertions/other-grounds/claim',
    'Consent is not asked where there are other legal grounds; which, and for what, is not said',
  ],
  'S003-F028': [
    '003-notice',
    'assertions/told-later/claim',
    'The grounds and the legitimate interest will be told; neither is given',
  ],
  'S003-F029': ['003-notice', 'consents/before-processing/voluntary', { answer: 'yes' }],
  'S003-F030': [
    '003-notice',
    'consents/before-processing/withdrawal',
    'At any time, by contacting the organisation; no contact details are given',
  ],
  'S003-F031': ['003-pa-deliverables', 'purposes/deliver/legalBasis', '6-1-b'],
  'S003-F032': ['003-tom-relevant', 'name', 'Only relevant and sufficient data'],
  'S003-F034': ['003-tom-necessary', 'name', 'Only necessary data'],
  'S003-F035': [
    '003-pa-legal',
    'purposes/comply/basisNote',
    'Data determined by legislation as necessary for the business; no statute is named',
  ],
  'S003-F036': ['003-tom-accuracy', 'name', 'Accuracy check'],
  'S003-F039': [
    [
      '003-ret-general',
      'criterion',
      'Deleted when no longer necessary in relation to the purpose that was the reason for collection, processing and storage',
    ],
    ['003-ret-general', 'trigger', 'No longer necessary for the purpose'],
  ],
  'S003-F041': ['003-notice', 'assertions/no-forwarding/claim', 'Personal data are not forwarded without consent'],
  'S003-F042': ['003-rec-third-parties', 'name', 'Third parties, for example for marketing (not named)'],
  'S003-F043': [
    ['003-notice', 'consents/forwarding/information', 'People are informed in advance'],
    ['003-pa-partner-marketing', 'disclosures/third-parties', { condition: 'consent', legalBasis: '6-1-a' }],
  ],
  'S003-F045': [
    '003-pa-legal',
    'disclosures/authorities',
    { recipient: '003-rec-authorities', condition: 'legal-duty', legalBasis: '6-1-c' },
  ],
  'S003-F046': ['003-tom-overall', 'name', 'Information security measures ("full protection")'],
  'S003-F047': ['003-tom-organisational', 'name', 'Organisational measures: instructions, routines and processes'],
  'S003-F048': ['003-tom-technical', 'name', 'Technical measures: hardware and software systems and settings'],
  'S003-F051': ['003-trk-consent', 'purpose', 'Told when they are placed; not in this text'],
  'S003-F052': [
    ['003-notice', 'consents/cookies/text', 'Consent is asked before cookies are placed'],
    ['003-trk-consent', 'consent', 'consent'],
  ],
  'S003-F053': ['003-trk-necessary', 'consent', 'strictly-necessary'],
  'S003-F055': ['003-notice', 'consents/cookies/withdrawal', 'As the instructions in the cookie policy say'],
  'S003-F056': [
    '003-rts-access',
    'scope',
    'At any time: which data are processed, where they originate from, what they are used for, how long they are kept and who receives them',
  ],
  'S003-F057': [
    '003-rts-access',
    'scope',
    'At any time: which data are processed, where they originate from, what they are used for, how long they are kept and who receives them',
  ],
  'S003-F058': ['003-rts-access', 'channel', 'Contacting the organisation; no contact details are given'],
  'S003-F059': ['003-rts-rectification', 'condition', 'The data are inaccurate'],
  'S003-F061': ['003-rts-erasure', 'scope', 'In some cases'],
  'S003-F062': [
    '003-rts-erasure',
    'condition',
    'Consent is withdrawn, the data are no longer necessary for the purpose, or they are processed contrary to legislation',
  ],
  'S003-F065': [
    ['003-rts-rectification', 'procedure', 'The request is examined, and changes are made if the conditions are met'],
    ['003-rts-erasure', 'procedure', 'The request is examined, and data are deleted if the conditions are met'],
  ],
  'S003-F066': ['003-rts-objection', 'exception', 'Processing that legislation requires'],
  'S003-F067': [
    ['003-rts-objection', 'condition', 'The objection is justified'],
    ['003-rts-objection', 'effect', 'The processing ceases'],
  ],
};
