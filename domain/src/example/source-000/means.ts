import { entry } from '#example/entry.ts';
import { inferred, stated, toVerify } from '#example/source-000/quotes.ts';

const organisation = '000-org';

/** With whom and with what: recipients, systems, trackers, and the one right the text describes. */
export const means = [
  entry(
    'recipient',
    '000-rec-facebook',
    {
      name: 'Facebook',
      role: 'joint-controller',
      locationsNotStated: true,
      service: 'Company page on Facebook; advertising through Facebook',
      ownPurposes: { answer: 'yes' },
      responsibility:
        'The social media process the personal information of visitors and use cookies themselves; their own pages tell how',
      termsApply: 'Facebook’s pages for Privacy and Cookies',
    },
    stated('name', 'such as our company page on Facebook'),
    inferred(
      'role',
      'such as our company page on Facebook',
      'The operator of a page and Facebook are joint controllers for page statistics: CJEU C-210/16. The text mentions no arrangement under Art. 26, and no country.',
    ),
    stated('service', 'such as our company page on Facebook'),
    toVerify(
      'groupParentCountry',
      'such as our company page on Facebook',
      'The text names no country: check the group and remote access before ruling out a transfer.',
    ),
    stated('ownPurposes', 'the social media, such as Facebook, will process your personal information and use cookies'),
    stated(
      'responsibility',
      'the social media, such as Facebook, will process your personal information and use cookies',
    ),
    stated('termsApply', "such as Facebook's pages for Privacy and Cookies"),
  ),
  entry(
    'recipient',
    '000-rec-social-media',
    {
      name: 'Other social media',
      role: 'unclear',
      isCategory: true,
      locationsNotStated: true,
      ownPurposes: { answer: 'yes' },
    },
    stated('name', 'We have profiles / pages in social media'),
    stated('ownPurposes', 'the social media, such as Facebook, will process your personal information and use cookies'),
  ),
  entry(
    'recipient',
    '000-rec-ad-networks',
    { name: 'Advertising networks', role: 'unclear', isCategory: true, locationsNotStated: true },
    inferred(
      'name',
      'the targeting of advertisements on the Internet',
      'Targeting on the Internet needs a network; none is named.',
    ),
  ),
  entry(
    'system',
    '000-sys-websites',
    {
      name: 'Websites',
      organisation,
      description: 'Among the "digital channels", with blogs and other digital services',
      locationsNotStated: true,
    },
    stated('name', 'Our "digital channels" include our websites and other digital services such as blogs'),
  ),
  entry(
    'system',
    '000-sys-email-subscriptions',
    {
      name: 'E-mail subscription service',
      organisation,
      description: 'Among the "digital channels"',
      locationsNotStated: true,
    },
    stated('name', 'e-mail subscriptions'),
  ),
  entry(
    'system',
    '000-sys-forms',
    { name: 'Online forms', organisation, description: 'Among the "digital channels"', locationsNotStated: true },
    stated('name', 'registration of information through forms'),
  ),
  entry(
    'tracker',
    '000-trk-cookies',
    {
      name: 'Cookies and similar technologies',
      organisation,
      purpose:
        'See which parts of the digital channels are most popular, which pages users visit and for how long; develop and analyse services; target advertisements on the Internet',
      placement: 'website',
      storedAt: 'On the user’s hard drive',
      consent: 'not-stated',
    },
    stated(
      'name',
      'We use cookies and similar technologies in our digital channels',
      'No list, no lifetimes, no step of consent; "section 9" is not in the text.',
    ),
    stated('purpose', 'Cookies help us determine which parts of our digital channels are most popular'),
    stated('storedAt', "which are stored on the user's hard drive"),
  ),
  entry(
    'tracker',
    '000-trk-pixels-web',
    {
      name: 'Tracking pixels in the digital channels (clear GIFs, web beacons, web bugs)',
      organisation,
      description: 'Small graphic elements with a unique identifier, invisibly baked into the digital channels',
      purpose: 'Improve the digital channels by telling what content is being displayed; track behaviour online',
      placement: 'website',
      consent: 'not-stated',
    },
    stated('name', 'We use tracking pixels (also called clear gifs, web beacons, web bugs)'),
    stated('description', 'tracking pixels are invisibly baked into our digital channels, or into emails'),
    stated('purpose', 'which help us improve our digital channels, by telling us what content is being displayed'),
    stated('placement', 'tracking pixels are invisibly baked into our digital channels, or into emails'),
  ),
  entry(
    'tracker',
    '000-trk-pixels-email',
    {
      name: 'Tracking pixels in e-mails',
      organisation,
      description: 'Small graphic elements with a unique identifier, invisibly baked into e-mails',
      purpose: 'Measure the effect of marketing; linked to the customer’s personal information',
      placement: 'email',
      consent: 'not-stated',
    },
    stated('name', 'We use tracking pixels (also called clear gifs, web beacons, web bugs)'),
    stated('name', 'tracking pixels are invisibly baked into our digital channels, or into emails'),
    stated(
      'description',
      'invisibly baked into our digital channels, or into emails',
      'Reading an e-mail sets them off: Directive 2002/58/EC Art. 5(3).',
    ),
    stated('purpose', 'This allows us to measure the effect of our marketing'),
    stated('placement', 'invisibly baked into our digital channels, or into emails'),
  ),
  entry(
    'tracker',
    '000-trk-facebook',
    {
      name: 'Cookies set by social media on their pages',
      provider: '000-rec-facebook',
      organisation,
      placement: 'social-media',
      consent: 'not-stated',
    },
    stated('name', 'the social media, such as Facebook, will process your personal information and use cookies'),
  ),
  entry(
    'rights-procedure',
    '000-rts-child-erasure',
    {
      name: 'Erasure of data about a child under 13',
      right: 'erasure',
      organisation,
      role: 'controller',
      scope: 'Information about a child under the age of 13',
      dataSubjects: ['000-ds-children'],
      requester: 'Anyone who believes that such information is stored',
      channel: 'In writing; no address is given',
      effect: 'The information is deleted',
    },
    stated('scope', 'If you believe we have stored information about a child under the age of 13'),
    stated(
      'requester',
      'If you believe we have stored information about a child under the age of 13, you can contact us in writing so that we can delete the information',
    ),
    stated('channel', 'you can contact us in writing so that we can delete the information'),
    stated('effect', 'you can contact us in writing so that we can delete the information'),
    inferred('role', 'we have stored information about a child'),
  ),
];
