import { entry } from '#example/entry.ts';
import { always, asController } from '#example/source-000/every-activity.ts';
import { inferred, stated } from '#example/source-000/quotes.ts';

/** The pages on social media, and the advertisements that follow. */
export const socialMedia = [
  entry(
    'activity',
    '000-pa-ads',
    {
      ...always,
      name: 'Targeted advertising on the Internet and through social media',
      description: 'Visitors are shown advertisements chosen by what they did before.',
      purposes: [
        {
          id: 'social',
          text: 'Show targeted advertisements through social media',
          code: 'dpv:TargetedAdvertising',
          legalBasis: '6-1-a',
          basisStatus: 'inferred',
          dataSubjects: ['000-ds-social-visitors'],
        },
        {
          id: 'internet',
          text: 'Target advertisements on the Internet',
          code: 'dpv:TargetedAdvertising',
          legalBasis: '6-1-a',
          basisStatus: 'inferred',
          dataSubjects: ['000-ds-visitors'],
        },
      ],
      data: [
        {
          id: 'navigation',
          category: '000-dc-navigation',
          dataSubjects: ['000-ds-visitors'],
          sources: [{ id: 'cookies', kind: 'observed', detail: 'Cookies and similar technologies' }],
        },
        {
          id: 'page',
          category: '000-dc-social-page',
          dataSubjects: ['000-ds-social-visitors'],
          sources: [{ id: 'social', kind: 'social-network', detail: 'The social media whose pages are visited' }],
          notAllocated: true,
        },
      ],
      disclosuresMade: { answer: 'yes' },
      disclosures: [
        {
          id: 'facebook',
          recipient: '000-rec-facebook',
          purpose: 'Targeted advertisements',
          condition: 'other',
          conditionText: 'In some cases',
        },
        {
          id: 'social-media',
          recipient: '000-rec-social-media',
          purpose: 'Targeted advertisements',
          condition: 'other',
          conditionText: 'In some cases',
        },
        { id: 'networks', recipient: '000-rec-ad-networks', purpose: 'Targeted advertisements on the Internet' },
      ],
      automatedProcessing: ['Targeting of advertisements'],
      profiling: { answer: 'yes' },
      trackers: ['000-trk-cookies'],
    },
    asController,
    stated('purposes/social/text', 'we may use this information through social media to show you targeted ads'),
    inferred(
      'purposes/social/legalBasis',
      'we may use this information through social media to show you targeted ads',
      'No basis is stated; targeting by data from a device needs consent.',
    ),
    stated('purposes/internet/text', 'the targeting of advertisements on the Internet'),
    inferred('purposes/internet/legalBasis', 'the targeting of advertisements on the Internet'),
    stated('data/navigation/sources/cookies', 'We use cookies and similar technologies in our digital channels'),
    stated(
      'data/navigation',
      'The information is used, for example, for the development and analysis of services and the targeting of advertisements',
    ),
    inferred('data/page', 'we may use this information through social media', 'Which information is not said.'),
    stated('data/page/sources/social', 'In some cases, we may use this information through social media'),
    stated(
      'disclosures/facebook',
      'In some cases, we may use this information through social media to show you targeted ads',
    ),
    stated(
      'disclosures/social-media',
      'In some cases, we may use this information through social media to show you targeted ads',
    ),
    inferred('disclosures/networks', 'the targeting of advertisements on the Internet'),
    inferred('disclosuresMade', 'we may use this information through social media to show you targeted ads'),
    stated('automatedProcessing', 'to show you targeted ads'),
    inferred('profiling', 'to show you targeted ads'),
  ),
  entry(
    'activity',
    '000-pa-social',
    {
      ...always,
      role: 'joint-controller',
      jointControllers: ['000-rec-facebook'],
      name: 'Operation of social media profiles and pages',
      description: 'The organisation runs company pages on Facebook and other social media.',
      purposes: [
        {
          id: 'run-pages',
          text: 'Run company pages and profiles in social media',
          code: 'dpv:SocialMediaMarketing',
          legalBasis: '6-1-f',
          basisStatus: 'inferred',
          dataSubjects: ['000-ds-social-visitors'],
        },
      ],
      data: [
        {
          id: 'page',
          category: '000-dc-social-page',
          dataSubjects: ['000-ds-social-visitors'],
          sources: [{ id: 'visits', kind: 'observed', detail: 'Visits to the pages' }],
          holder: '000-rec-facebook',
          notAllocated: true,
        },
      ],
      disclosuresMade: { answer: 'yes' },
      disclosures: [
        {
          id: 'facebook',
          recipient: '000-rec-facebook',
          role: 'joint-controller',
          purpose: 'Purposes of Facebook’s own, told on its privacy and cookie pages',
        },
        { id: 'social-media', recipient: '000-rec-social-media', purpose: 'Purposes of their own' },
      ],
      trackers: ['000-trk-facebook'],
    },
    inferred(
      'role',
      'such as our company page on Facebook',
      'Joint controllers for page statistics: CJEU C-210/16. The text leaves it to the social medium.',
    ),
    stated('name', 'We have profiles / pages in social media'),
    stated('purposes/run-pages/text', 'We have profiles / pages in social media'),
    inferred('purposes/run-pages/legalBasis', 'We have profiles / pages in social media'),
    inferred('data/page', 'will process your personal information and use cookies', 'Which information is not said.'),
    stated('data/page/sources/visits', 'When you visit these pages, such as our company page on Facebook'),
    stated('data/page/holder', 'the social media, such as Facebook, will process your personal information'),
    stated(
      'disclosures/facebook/purpose',
      'More information about how the social media processes personal information and how they use cookies can be found in the respective social media',
    ),
    stated(
      'disclosures/social-media/purpose',
      'the social media, such as Facebook, will process your personal information and use cookies',
    ),
    inferred('jointControllers', 'such as our company page on Facebook'),
  ),
];
