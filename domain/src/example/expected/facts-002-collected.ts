import type { Places } from '#example/expected/expectation.ts';

const necessary = 'Claimed to be necessary to manage customer relationships; no letter of Art. 6(1) is named';

/** What source 002 says of itself, its purposes, its sources and its cookies. */
export const facts002Collected: Places = {
  'S002-F001': ['002-notice', 'title', 'Privacy policy and cookies'],
  'S002-F002': ['002-notice', 'version', '31.03.20'],
  'S002-F003': ['002-org', 'name', null, 'to-verify'],
  'S002-F005': ['002-notice', 'availability', 'The organisation’s website (address stripped)'],
  'S002-F006': [
    '002-notice',
    'definitions',
    'Personal data: information that can identify a person, such as an e-mail, address or phone number',
  ],
  'S002-F007': ['002-ds-private', 'name', 'Private customers and relations'],
  'S002-F008': ['002-ds-representatives', 'name', 'Representatives of business customers and relations'],
  'S002-F009': [
    ['002-notice', 'assertions/necessary-to-serve/claim', 'Processing is necessary to serve customers and relations'],
    [
      '002-pa-communication',
      'purposes/manage/basisNote',
      'Claimed to be necessary to serve customers; an umbrella over purposes 1 to 7',
    ],
  ],
  'S002-F010': ['002-notice', 'consents/by-providing/mechanism', 'acceptance'],
  'S002-F011': ['002-notice', 'consents/by-using/mechanism', 'use'],
  'S002-F012': [
    ['002-pa-offers', 'role', 'controller'],
    ['002-pa-web-analytics', 'role', 'controller'],
  ],
  'S002-F013': ['002-ds-customers', 'name', 'Customers'],
  'S002-F015': [
    ['002-ds-consenting', 'name', 'People who consented to receive information'],
    ['002-pa-promotion', 'purposes/promote/legalBasis', '6-1-a'],
  ],
  'S002-F017': [
    '002-rts-representatives',
    'scope',
    'Representatives have the same rights as private individuals who represent themselves',
  ],
  'S002-F018': [
    '002-pa-communication',
    'purposes/manage/text',
    'Manage the customer relationship in general and fulfil obligations to customers',
  ],
  'S002-F019': ['002-ds-users', 'name', 'Users of products and services'],
  'S002-F020': [
    [
      '002-pa-offers',
      'purposes/private/text',
      'Offer products and services that customers or potential customers have requested (purpose 1)',
    ],
    [
      '002-pa-offers',
      'purposes/representatives/text',
      'Offer products and services that customers or potential customers have requested (purpose 1)',
    ],
  ],
  'S002-F021': ['002-ds-potential', 'name', 'Potential customers'],
  'S002-F022': [
    '002-pa-related-products',
    'purposes/private/text',
    'Offer information about and present closely related products and services (purpose 2)',
  ],
  'S002-F023': [
    '002-pa-deliveries',
    'purposes/private/text',
    'Perform deliveries in accordance with a customer agreement (purpose 3)',
  ],
  'S002-F024': [
    '002-pa-support',
    'purposes/private/text',
    'Offer support to users of products and services (purpose 4)',
  ],
  'S002-F025': [
    '002-pa-communication',
    'purposes/private/text',
    'Communicate information relevant for deliveries and customer relationships (purpose 5)',
  ],
  'S002-F026': [
    '002-pa-finance',
    'purposes/private/text',
    'Process quotes, orders, invoicing, payments and other financial follow-up (purpose 6)',
  ],
  'S002-F027': [
    ['002-pa-access', 'purposes/users/text', 'Manage customers’ access to web-based solutions (purpose 7)'],
    ['002-sys-solutions', 'name', 'Web-based solutions'],
  ],
  'S002-F028': [
    ['002-pa-offers', 'purposes/private/basisNote', necessary],
    ['002-pa-access', 'purposes/users/basisNote', necessary],
    [
      '002-notice',
      'assertions/necessary-1-to-7/claim',
      'Purposes 1 to 7 are necessary to manage customer relationships',
    ],
  ],
  'S002-F029': ['002-notice', 'assertions/no-permission-1-to-7/claim', 'No permission is obtained for purposes 1 to 7'],
  'S002-F030': ['002-pa-promotion', 'purposes/promote/legalBasis', '6-1-a'],
  'S002-F031': ['002-pa-promotion', 'purposes/promote/text', 'Promote new products and services (purpose 8)'],
  'S002-F032': [
    '002-pa-offers',
    'data/contact/sources/directly',
    { kind: 'data-subject', detail: 'Directly from the person' },
  ],
  'S002-F033': [
    '002-pa-deliveries',
    'data/contact/sources/associates',
    { kind: 'third-party', detail: 'Managers and colleagues at the company the person represents' },
  ],
  'S002-F036': [
    ['002-notice', 'consents/cookies/scope', 'Cookies and other tracking technology on the websites'],
    ['002-pa-web-analytics', 'purposes/traffic/legalBasis', '6-1-a'],
  ],
  'S002-F038': ['002-notice', 'crossReferences', 'Section "Automatic data collection tools" (in the text)'],
  'S002-F039': ['002-pa-profile', 'data/social/sources/other', { detail: 'Other legitimate sources' }],
  'S002-F040': [
    [
      '002-pa-profile',
      'data/social/sources/other',
      { condition: 'the person consented to the collecting party sharing the data' },
    ],
    ['002-pa-profile', 'purposes/picture/alsoClaimed', '6-1-a'],
  ],
  'S002-F041': [
    '002-pa-profile',
    'data/social/sources/aggregators',
    { kind: 'third-party', detail: 'Third-party data aggregators' },
  ],
  'S002-F043': ['002-pa-profile', 'data/social/sources/public', { kind: 'public-register', detail: 'Public sources' }],
  'S002-F045': [
    ['002-pa-profile', 'automatedProcessing', 'Combination of data from several sources'],
    ['002-pa-profile', 'combinesSources', { answer: 'yes' }],
  ],
  'S002-F046': [
    '002-pa-profile',
    'purposes/picture/text',
    'Get a more complete picture of the contact person, and serve them in a more personal way',
  ],
  'S002-F048': ['002-dc-correspondence', 'elements/email', { name: 'E-mail correspondence' }],
  'S002-F049': ['002-ret-email', 'criterion', 'Retained; no period, no start and no ground is given'],
  'S002-F050': ['002-dc-behaviour', 'elements/internet-use', { name: 'Internet use; interests and preferences' }],
  'S002-F052': [
    ['002-pa-web-analytics', 'purposes/content/text', 'Personalise content'],
    ['002-pa-web-analytics', 'purposes/social/text', 'Show social media features'],
    ['002-pa-web-analytics', 'purposes/traffic/text', 'Analyse traffic'],
    ['002-pa-remarketing', 'purposes/ads/text', 'Personalise ads'],
  ],
  'S002-F053': [
    ['002-rec-social-partners', 'name', 'Social media partners (not named)'],
    ['002-rec-advertising-partners', 'name', 'Advertising partners (not named)'],
    ['002-rec-analysis-partners', 'name', 'Analysis partners (not named)'],
  ],
  'S002-F056': [
    '002-pa-web-analytics',
    'disclosures/social-partners',
    { purpose: 'Combined with other information the partners have or collect, for purposes of their own' },
  ],
  'S002-F057': ['002-trk-first-party', 'storedAt', 'On the user’s computer, automatically on a visit'],
  'S002-F059': ['002-ds-visitors', 'name', 'Website visitors'],
  'S002-F061': ['002-trk-necessary', 'consent', 'strictly-necessary'],
  'S002-F063': ['002-trk-first-party', 'name', 'First-party cookies for navigation and surveys of use'],
  'S002-F064': [
    '002-pa-web-analytics',
    'purposes/navigation/text',
    'Facilitate navigation, survey website use, improve user-friendliness',
  ],
  'S002-F065': [
    '002-trk-first-party',
    'anonymityClaim',
    'Made anonymous; cannot be attributed to named users in any way',
  ],
  'S002-F066': [
    ['002-trk-first-party', 'optOut', 'Removal under the browser’s Internet settings'],
    ['002-notice', 'consents/cookies/withdrawal', 'Removal under the browser’s Internet settings'],
  ],
  'S002-F067': ['002-org', 'country', 'DK'],
  'S002-F068': [
    '002-trk-first-party',
    'law',
    'Danish Order concerning information requirements and consent to the storage of and access to information in end-users’ terminal equipment',
  ],
  'S002-F069': [
    '002-notice',
    'consents/cookies/text',
    'The Danish Order requires the informed consent of the user before cookies are stored',
  ],
  'S002-F070': [
    '002-notice',
    'authorities/business-authority',
    { name: 'Danish Business Authority', phone: '(+45) 35 46 60 00' },
  ],
  'S002-F071': ['002-trk-analytics', 'name', 'Google Analytics'],
  'S002-F072': ['002-dc-web-use', 'elements/page-views', { name: 'Page views' }],
  'S002-F074': ['002-dc-web-use', 'elements/duration', { name: 'Time spent on the website' }],
  'S002-F076': [
    '002-trk-analytics',
    'anonymityClaim',
    'Made anonymous and displayed as figures; cannot be traced back to individual persons',
  ],
  'S002-F077': [
    ['002-pa-web-analytics', 'purposes/popular/text', 'See which content is popular, and give users more of it'],
    ['002-trk-analytics', 'purpose', 'See website activities and which content is popular, and give users more of it'],
  ],
  'S002-F079': ['002-trk-analytics-remarketing', 'name', 'Google Analytics Remarketing'],
  'S002-F080': [
    '002-pa-remarketing',
    'purposes/remarketing/text',
    'Have Google show ads after the visit, based on previous use of the website',
  ],
  'S002-F081': ['002-dc-web-use', 'elements/previous-use', { name: 'Previous use of the website' }],
  'S002-F082': [
    '002-trk-analytics-remarketing',
    'anonymityClaim',
    'The data are said not to be personally identifiable',
  ],
  'S002-F083': ['002-trk-adwords', 'name', 'Google AdWords (conversion tracking)'],
  'S002-F088': ['002-trk-analytics', 'optOut', 'Google Analytics Opt-out Browser Add-on (link stripped)'],
  'S002-F089': [
    ['002-rec-google', 'name', 'Google'],
    ['002-pa-remarketing', 'disclosures/google', { recipient: '002-rec-google' }],
  ],
};
