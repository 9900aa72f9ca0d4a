import { entry } from '#example/entry.ts';
import {
  allocated,
  always,
  asController,
  inMicrosoft365,
  storedInMicrosoft365,
} from '#example/source-001/every-activity.ts';
import { inferred, stated } from '#example/source-001/quotes.ts';

/** Customer relationship and forms, analytics, and social media. */
export const website = [
  entry(
    'activity',
    '001-pa-relationship',
    {
      ...always,
      name: 'Customer relationship, enquiries and website forms',
      description: 'People fill in a form or get in touch, and get an answer; customers are looked after.',
      purposes: [
        {
          id: 'relationship',
          text: 'Administer the customer relationship',
          code: 'dpv:CustomerRelationshipManagement',
          legalBasis: '6-1-b',
          basisStatus: 'inferred',
          dataSubjects: ['001-ds-customers'],
        },
        {
          id: 'answer',
          text: 'Answer people who get in touch',
          code: 'dpv:CommunicationForCustomerCare',
          legalBasis: '6-1-f',
          basisStatus: 'inferred',
          dataSubjects: ['001-ds-enquirers'],
        },
      ],
      data: [
        {
          id: 'contact',
          category: '001-dc-enquirer',
          dataSubjects: ['001-ds-enquirers'],
          sources: [
            { id: 'contact', kind: 'data-subject', detail: 'Contacting the organisation or its other services' },
          ],
        },
        {
          id: 'forms',
          category: '001-dc-forms',
          dataSubjects: ['001-ds-enquirers', '001-ds-customers'],
          sources: [{ id: 'forms', kind: 'data-subject', detail: 'Forms on the website' }],
        },
      ],
      disclosuresMade: { answer: 'yes' },
      disclosures: [
        {
          id: 'wix',
          recipient: '001-rec-wix',
          purpose: 'Storage of form data',
          condition: 'other',
          conditionText: 'Depending on the type of form',
        },
        inMicrosoft365,
      ],
      systems: ['001-sys-wix-forms', '001-sys-microsoft-365'],
    },
    asController,
    stated('purposes/relationship/text', 'To administer your payment and customer relationship'),
    inferred('purposes/relationship/legalBasis', 'To administer your payment and customer relationship'),
    stated('purposes/answer/text', 'Your contact details you provide to us when you wish to get in touch with us'),
    inferred('purposes/answer/legalBasis', 'when you wish to get in touch with us'),
    stated('data/contact', 'Your contact details you provide to us when you wish to get in touch with us'),
    stated('data/contact/sources/contact', 'when you contact us or any of our other services'),
    stated('data/forms', 'Data that you give us when filling in forms on our website'),
    stated('data/forms/sources/forms', 'Data that you give us when filling in forms on our website'),
    inferred('disclosuresMade', 'is stored either with WIX or in Microsoft 365'),
    stated(
      'disclosures/wix',
      'is stored either with WIX or in Microsoft 365 depending on the type of form you fill in',
    ),
    storedInMicrosoft365,
    stated('systems', 'is stored either with WIX or in Microsoft 365 depending on the type of form you fill in'),
  ),
  entry(
    'activity',
    '001-pa-web',
    {
      ...always,
      name: 'Website presentation, analytics and internal operations',
      description: 'The website is shown, measured and improved; data serve internal operations.',
      purposes: [
        {
          id: 'present',
          text: 'Present content effectively on the device',
          code: 'dpv:OptimiseUserInterface',
          legalBasis: '6-1-f',
          basisStatus: 'inferred',
          dataSubjects: ['001-ds-visitors'],
        },
        {
          id: 'analyse',
          text: 'Customer analysis and administration of services',
          code: 'dpv:ServiceUsageAnalytics',
          legalBasis: '6-1-f',
          basisStatus: 'inferred',
          dataSubjects: ['001-ds-customers', '001-ds-visitors'],
        },
        {
          id: 'operations',
          text: 'Internal operations: troubleshooting, data analysis, testing, research and statistics',
          basisStatus: 'announced',
          basisNote: 'Legal grounds are announced for the list of purposes; none is given',
          dataSubjects: ['001-ds-customers', '001-ds-visitors'],
        },
      ],
      data: [
        {
          id: 'web-use',
          category: '001-dc-web-use',
          dataSubjects: ['001-ds-visitors'],
          sources: [
            {
              id: 'provider',
              kind: 'third-party',
              detail: 'Operating provider of the website (WIX) and analytics software (Google Analytics)',
            },
          ],
        },
        { id: 'device', category: '001-dc-device', dataSubjects: ['001-ds-visitors'], notAllocated: true },
        { id: 'geographic', category: '001-dc-geographic', dataSubjects: ['001-ds-visitors'], notAllocated: true },
      ],
      disclosuresMade: { answer: 'yes' },
      disclosures: [
        { id: 'google', recipient: '001-rec-google', purpose: 'Analytics' },
        { id: 'wix', recipient: '001-rec-wix', purpose: 'Operation of the website' },
      ],
      systems: ['001-sys-website', '001-sys-google-analytics'],
      automatedProcessing: ['Customer analysis'],
      profiling: { answer: 'yes' },
      trackers: ['001-trk-cookies', '001-trk-google-analytics'],
    },
    asController,
    stated('purposes/present/text', 'To ensure content is effectively presented to you and on your device'),
    inferred('purposes/present/legalBasis', 'To ensure content is effectively presented to you and on your device'),
    stated('purposes/analyse/text', 'To conduct customer analysis, administer our services'),
    inferred(
      'purposes/analyse/legalBasis',
      'To conduct customer analysis, administer our services',
      'The interest is not stated. Analytics on the device needs consent: Directive 2002/58/EC Art. 5(3).',
    ),
    stated(
      'purposes/operations/text',
      'for our own internal operations, including troubleshooting, data analysis, testing, research and for statistical purposes',
    ),
    stated('purposes/operations/basisStatus', 'for the following purposes based on the following legal grounds'),
    stated('data/web-use', 'Information about how you interact with the web services'),
    stated(
      'data/web-use/sources/provider',
      'Information collected by the operating provider of our website and analytics software',
    ),
    allocated,
    stated('disclosuresMade', 'Some user data from you can also be stored in Google Analytics'),
    stated(
      'disclosures/google',
      'Some user data from you can also be stored in Google Analytics when you use our website',
    ),
    stated('disclosures/wix', 'Information collected by the operating provider of our website'),
    stated('systems', 'Some user data from you can also be stored in Google Analytics when you use our website'),
    stated('automatedProcessing', 'To conduct customer analysis, administer our services'),
    inferred('profiling', 'To conduct customer analysis'),
  ),
  entry(
    'activity',
    '001-pa-social',
    {
      ...always,
      name: 'Social media interactions',
      description: 'What people show publicly on social media is used after they like or talk to the organisation.',
      purposes: [
        {
          id: 'improve',
          text: 'Improve services with data that are public on social media',
          code: 'dpv:ImproveExistingProductsAndServices',
          legalBasis: '6-1-f',
          basisStatus: 'inferred',
          dataSubjects: ['001-ds-followers'],
        },
      ],
      data: [
        {
          id: 'social',
          category: '001-dc-social',
          dataSubjects: ['001-ds-followers'],
          sources: [
            {
              id: 'provider',
              kind: 'social-network',
              detail: 'The social media provider',
              condition: 'the person likes the organisation or talks to it there',
            },
          ],
        },
      ],
      disclosures: [
        { id: 'provider', recipient: '001-rec-social', purpose: 'Likes and conversations take place on its service' },
      ],
    },
    asController,
    stated('purposes/improve/text', 'publicly available on social media may be used by us to improve our services'),
    inferred(
      'purposes/improve/legalBasis',
      'publicly available on social media may be used by us to improve our services',
      'That data are public is no legal basis.',
    ),
    stated('data/social', 'Your personal information that is publicly available on social media may be used by us'),
    stated(
      'data/social/sources/provider',
      'When you like us on social media, we get access to the information you provided',
      'Art. 14.',
    ),
    inferred('disclosures/provider', 'When you like us on social media, we get access to the information you provided'),
  ),
];
