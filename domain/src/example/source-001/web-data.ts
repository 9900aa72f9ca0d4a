import { entry } from '#example/entry.ts';
import { inferred, stated } from '#example/source-001/quotes.ts';

const organisation = '001-org';
const language = 'en';

/** What comes from the website, the newsletter and social media. */
export const webData = [
  entry(
    'data-category',
    '001-dc-web-use',
    {
      name: 'Web usage information',
      organisation,
      elements: [
        {
          id: 'interaction',
          name: 'Interaction with the web services (how the services are used)',
          wording: 'how you interact with the web services - how you use our services',
          language,
          code: 'pd:ServiceConsumptionBehaviour',
        },
        { id: 'response-time', name: 'Page response time', wording: 'page response time', language },
        { id: 'errors', name: 'Download errors', wording: 'download errors', language },
        {
          id: 'referral',
          name: 'How the service was reached and left',
          wording: 'how you reached and left the service',
          language,
          code: 'pd:BrowsingReferral',
        },
        {
          id: 'delivery-notices',
          name: 'Delivery notices of messages',
          wording: 'delivery notices when we contact you',
          language,
          code: 'pd:CommunicationsMetadata',
        },
      ],
    },
    inferred('name', 'Information about how you interact with the web services'),
    stated(
      'elements/interaction',
      'Information about how you interact with the web services - how you use our services',
    ),
    stated('elements/response-time', 'including page response time'),
    stated('elements/errors', 'download errors'),
    stated('elements/referral', 'how you reached and left the service'),
    stated('elements/delivery-notices', 'delivery notices when we contact you'),
  ),
  entry(
    'data-category',
    '001-dc-device',
    {
      name: 'Device information',
      organisation,
      elements: [
        {
          id: 'ip-address',
          name: 'IP address',
          wording: 'IP address',
          language,
          code: 'pd:IPAddress',
          flags: ['online-identifier'],
        },
        { id: 'language', name: 'Language settings', wording: 'language settings', language, code: 'pd:Language' },
        { id: 'browser', name: 'Browser settings', wording: 'browser settings', language, code: 'pd:UserAgent' },
        { id: 'time-zone', name: 'Time zone', wording: 'time zone', language },
        {
          id: 'operating-system',
          name: 'Operating system',
          wording: 'operating system',
          language,
          code: 'pd:DeviceOperatingSystem',
        },
        { id: 'platform', name: 'Platform', wording: 'platform', language, code: 'pd:DeviceBased' },
        { id: 'screen', name: 'Screen resolution', wording: 'screen resolution', language, code: 'pd:DeviceBased' },
      ],
    },
    stated('name', 'Device information'),
    stated('elements/ip-address', 'Device information - e.g. IP address'),
    stated('elements/language', 'e.g. IP address, language settings'),
    stated('elements/browser', 'language settings, browser settings'),
    stated('elements/time-zone', 'browser settings, time zone'),
    stated('elements/operating-system', 'time zone, operating system'),
    stated('elements/platform', 'operating system, platform'),
    stated('elements/screen', 'platform and screen resolution'),
  ),
  entry(
    'data-category',
    '001-dc-geographic',
    {
      name: 'Geographic information',
      organisation,
      elements: [
        {
          id: 'location',
          name: 'Geographic location',
          wording: 'your geographic location',
          language,
          code: 'pd:Location',
          flags: ['location'],
        },
      ],
    },
    stated('name', 'Geographic information'),
    stated(
      'elements/location',
      'Geographic information - your geographic location',
      'How exact, how found and what for is not said.',
    ),
  ),
  entry(
    'data-category',
    '001-dc-newsletter',
    {
      name: 'Newsletter contact list',
      organisation,
      elements: [
        {
          id: 'name-email',
          name: 'Name and e-mail address (imported contacts)',
          wording: 'names and e-mail addresses',
          language,
          code: 'pd:Contact',
        },
      ],
    },
    stated('name', 'the contact lists we have created ourselves in this system'),
    stated('elements/name-email', 'We import names and e-mail addresses from the contacts we have collected'),
  ),
  entry(
    'data-category',
    '001-dc-social',
    {
      name: 'Public social media profile data',
      organisation,
      elements: [
        {
          id: 'public-profile',
          name: 'Publicly available social-media profile data',
          wording: 'specified to be publicly available to everyone',
          language,
          code: 'pd:PubliclyAvailableSocialMedia',
          flags: ['open-ended'],
        },
      ],
    },
    stated('name', 'Your personal information that is publicly available on social media'),
    stated('elements/public-profile', 'specified to be publicly available to everyone'),
  ),
];
