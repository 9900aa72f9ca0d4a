import { entry } from '#example/entry.ts';
import { allocated, always, asController } from '#example/source-002/every-activity.ts';
import { inferred, stated, toVerify } from '#example/source-002/quotes.ts';

const cookieConsent = {
  scope: 'Cookies and other tracking technology on the websites',
  mechanism: 'not-stated',
  withdrawal: 'Removal under the browser’s Internet settings',
} as const;
const cookieQuote = 'We will also, with your consent, use cookies and other tracking technology when you use websites';
const cookieRemarks = (purpose: string) => [
  stated(`purposes/${purpose}/legalBasis`, cookieQuote, 'Claimed; cookies are stored "automatically".'),
  stated(
    `purposes/${purpose}/consent/withdrawal`,
    'Once you have accepted cookies from, you can always remove them under your browser’s Internet settings',
  ),
];
const visitors = ['002-ds-visitors'];
const claimedConsent = { legalBasis: '6-1-a', basisStatus: 'stated', consent: cookieConsent } as const;
const automatic = { id: 'automatic', kind: 'observed', detail: 'Automatically, by cookies' } as const;
const partnerPurpose = 'Combined with other information the partners have or collect, for purposes of their own';
const partnersQuote =
  'We also share information about your use of our website with our social media partners, advertising partners and analysis partners. Our partners can combine this data with other information that you have given them, or that they have collected from your use of their services';

/** What is measured on the websites, shared with partners and used for advertising. */
export const websites = [
  entry(
    'activity',
    '002-pa-web-analytics',
    {
      ...always,
      name: 'Website cookies and traffic analysis (Google Analytics)',
      description: 'How the website is used is measured, to improve and personalise it.',
      purposes: [
        {
          id: 'navigation',
          text: 'Facilitate navigation, survey website use, improve user-friendliness',
          code: 'dpv:OptimiseUserInterface',
          ...claimedConsent,
          dataSubjects: visitors,
        },
        {
          id: 'traffic',
          text: 'Analyse traffic',
          code: 'dpv:ServiceUsageAnalytics',
          ...claimedConsent,
          dataSubjects: visitors,
        },
        {
          id: 'content',
          text: 'Personalise content',
          code: 'dpv:Personalisation',
          ...claimedConsent,
          dataSubjects: visitors,
        },
        { id: 'social', text: 'Show social media features', ...claimedConsent, dataSubjects: visitors },
        {
          id: 'popular',
          text: 'See which content is popular, and give users more of it',
          code: 'dpv:ServiceUsageAnalytics',
          ...claimedConsent,
          dataSubjects: visitors,
        },
      ],
      data: [
        {
          id: 'web-use',
          category: '002-dc-web-use',
          dataSubjects: visitors,
          elements: 'Page views, source of the visit, time spent',
          sources: [automatic],
        },
        { id: 'behaviour', category: '002-dc-behaviour', dataSubjects: visitors, sources: [automatic] },
      ],
      disclosuresMade: { answer: 'yes' },
      disclosures: [
        {
          id: 'google',
          recipient: '002-rec-google',
          role: 'processor',
          purpose: 'Google Analytics',
          data: ['002-dc-web-use'],
        },
        {
          id: 'social-partners',
          recipient: '002-rec-social-partners',
          purpose: partnerPurpose,
          data: ['002-dc-web-use'],
        },
        {
          id: 'advertising-partners',
          recipient: '002-rec-advertising-partners',
          purpose: partnerPurpose,
          data: ['002-dc-web-use'],
        },
        {
          id: 'analysis-partners',
          recipient: '002-rec-analysis-partners',
          purpose: partnerPurpose,
          data: ['002-dc-web-use'],
        },
      ],
      systems: ['002-sys-website'],
      trackers: ['002-trk-first-party', '002-trk-necessary', '002-trk-analytics'],
    },
    asController,
    stated(
      'purposes/navigation/text',
      'to facilitate your navigation and to survey how the website is being used, so that we can improve its user-friendliness',
    ),
    ...cookieRemarks('navigation'),
    stated(
      'purposes/traffic/text',
      'to personalise our content and ads, to show you social media features and to analyse our traffic',
    ),
    ...cookieRemarks('traffic'),
    stated(
      'purposes/content/text',
      'to personalise our content and ads, to show you social media features and to analyse our traffic',
    ),
    ...cookieRemarks('content'),
    stated(
      'purposes/social/text',
      'to personalise our content and ads, to show you social media features and to analyse our traffic',
    ),
    ...cookieRemarks('social'),
    stated('purposes/popular/text', 'we can see which content is popular on our website, and we seek to give you more'),
    ...cookieRemarks('popular'),
    stated('data/web-use', 'page views, source and time spent on a website'),
    stated(
      'data/web-use/sources/automatic',
      'A cookie is a small data file that is stored on your computer automatically when you visit a website',
    ),
    stated('data/behaviour', 'information about your Internet use, and interests and preferences'),
    stated('disclosuresMade', partnersQuote),
    stated('disclosures/google', 'This cookie allows us to view information about the user’s website activities'),
    inferred('disclosures/google/role', 'With the help of Google Analytics, we can see which content is popular'),
    stated('disclosures/social-partners', partnersQuote),
    stated('disclosures/advertising-partners', partnersQuote),
    stated('disclosures/analysis-partners', partnersQuote),
  ),
  entry(
    'activity',
    '002-pa-remarketing',
    {
      ...always,
      name: 'Remarketing and advertising measurement (Google)',
      description: 'Visitors see advertisements elsewhere after their visit, and its effect is measured.',
      purposes: [
        {
          id: 'remarketing',
          text: 'Have Google show ads after the visit, based on previous use of the website',
          code: 'dpv:PersonalisedAdvertising',
          ...claimedConsent,
          dataSubjects: visitors,
        },
        {
          id: 'ads',
          text: 'Personalise ads',
          code: 'dpv:PersonalisedAdvertising',
          ...claimedConsent,
          dataSubjects: visitors,
        },
        {
          id: 'conversion',
          text: 'See which sites lead to use of the contact forms',
          code: 'dpv:Advertising',
          ...claimedConsent,
          dataSubjects: visitors,
        },
      ],
      data: [
        {
          id: 'web-use',
          category: '002-dc-web-use',
          dataSubjects: visitors,
          elements: 'Previous use of the website',
          sources: [automatic],
        },
      ],
      disclosuresMade: { answer: 'yes' },
      disclosures: [
        { id: 'google', recipient: '002-rec-google', purpose: 'Remarketing and measurement', data: ['002-dc-web-use'] },
      ],
      systems: ['002-sys-website'],
      automatedProcessing: ['Remarketing profile'],
      profiling: { answer: 'yes' },
      trackers: ['002-trk-analytics-remarketing', '002-trk-adwords', '002-trk-adwords-remarketing'],
    },
    asController,
    stated(
      'purposes/remarketing/text',
      'after leaving our website, Google may show you ads about that you may be interested in, based on your previous use of our website',
    ),
    ...cookieRemarks('remarketing'),
    stated(
      'purposes/ads/text',
      'to personalise our content and ads, to show you social media features and to analyse our traffic',
    ),
    ...cookieRemarks('ads'),
    stated(
      'purposes/conversion/text',
      'By using Google AdWords code, we can see which sites have contributed to use of our contact forms',
    ),
    ...cookieRemarks('conversion'),
    stated('data/web-use', 'based on your previous use of our website'),
    stated('data/web-use/sources/automatic', 'Google Analytics Remarketing: Places cookies on your computer'),
    stated('disclosuresMade', 'downloaded and processed by Google in the future'),
    stated('disclosures/google', 'Google Analytics Remarketing: Places cookies on your computer'),
    stated('disclosures/google', 'downloaded and processed by Google in the future'),
    stated('automatedProcessing', 'after leaving our website, Google may show you ads'),
    inferred('profiling', 'based on your previous use of our website'),
  ),
  entry(
    'activity',
    '002-pa-forum',
    {
      ...always,
      name: 'Public forum and community posts, and social network profile data',
      description: 'What people post in public can be read by anyone; social network profiles are read.',
      purposes: [{ id: 'posts', text: 'Public posts and comments', dataSubjects: ['002-ds-posters'] }],
      data: [
        {
          id: 'social',
          category: '002-dc-social',
          dataSubjects: ['002-ds-posters'],
          sources: [{ id: 'networks', kind: 'social-network', detail: 'LinkedIn, Facebook, etc.' }],
          notAllocated: true,
        },
        { id: 'posts', category: '002-dc-posts', dataSubjects: ['002-ds-posters'] },
      ],
      disclosuresMade: { answer: 'yes' },
      disclosures: [{ id: 'public', recipient: '002-rec-public', purpose: 'Reading and use nobody controls' }],
    },
    asController,
    inferred('purposes/posts/text', 'If you add a post/update, comment or similar on any public forum or site'),
    allocated,
    stated(
      'data/social/sources/networks',
      'Other personal data in your profile on third-party social networks (LinkedIn, Facebook, etc.)',
    ),
    stated('data/posts', 'If you add a post/update, comment or similar on any public forum or site'),
    inferred('disclosuresMade', 'this information may be read and used by anyone with access to the website'),
    stated(
      'disclosures/public',
      'this information may be read and used by anyone with access to the website and used for purposes that neither nor you are able to control',
    ),
    toVerify('purposes/posts/legalBasis', 'If you add a post/update, comment or similar', 'No basis is stated.'),
  ),
];
