import { entry } from '#example/entry.ts';
import { inferred, stated } from '#example/source-003/quotes.ts';

const organisation = '003-org';
const language = 'en';

/** Whose data and which data, as far as the notice says. */
export const catalogue = [
  entry(
    'data-subject-category',
    '003-ds-individuals',
    {
      name: 'Individuals served ("you")',
      organisation,
      description: 'Customers or end users. The text never names a category.',
    },
    stated('name', 'We collect and process data about you'),
    inferred('description', 'We collect and process data about you'),
  ),
  entry(
    'data-subject-category',
    '003-ds-customers',
    { name: 'Customers', organisation, code: 'dpv:Customer' },
    stated('name', 'our agreed deliverables on behalf you and/or our customers'),
  ),
  entry(
    'data-subject-category',
    '003-ds-visitors',
    { name: 'Website visitors', organisation, code: 'dpv:Visitor' },
    inferred('name', 'Before we place cookies on your device'),
  ),
  entry(
    'data-category',
    '003-dc-regular',
    {
      name: 'Regular personal data',
      organisation,
      description: 'Ordinary personal data. No element is named anywhere in the text.',
    },
    stated('name', 'Regular personal data'),
  ),
  entry(
    'data-category',
    '003-dc-national-id',
    {
      name: 'National identification number',
      organisation,
      elements: [
        {
          id: 'national-id',
          name: 'National identification number',
          wording: 'Social security number',
          language,
          code: 'pd:OfficialID',
          flags: ['national-id'],
        },
      ],
    },
    stated('name', 'Social security number'),
    stated('elements/national-id', 'Social security number', 'Art. 87 and national law; no ground is given.'),
  ),
  entry(
    'data-category',
    '003-dc-sensitive',
    {
      name: 'Sensitive data (unspecified)',
      organisation,
      elements: [
        { id: 'sensitive', name: 'Sensitive data', wording: 'Sensitive data', language, special: 'unspecified' },
      ],
    },
    stated('name', 'Sensitive data', 'Which special categories is not said, nor any condition of Art. 9(2).'),
    stated('elements/sensitive', 'Sensitive data'),
    inferred('elements/sensitive/special', 'Sensitive data'),
  ),
  entry(
    'data-category',
    '003-dc-communications',
    {
      name: 'Communications data',
      organisation,
      elements: [
        {
          id: 'traffic',
          name: 'Internet traffic data',
          wording: 'Internet traffic data',
          language,
          code: 'pd:CommunicationsMetadata',
          flags: ['traffic'],
        },
      ],
    },
    inferred('name', 'Internet traffic data'),
    stated('elements/traffic', 'Internet traffic data', 'Directive 2002/58/EC Art. 6 for a communications provider.'),
  ),
  entry(
    'data-category',
    '003-dc-location',
    {
      name: 'Location data',
      organisation,
      description: 'From four sources: the internet, mobile phones, GPS and cameras.',
      elements: [
        {
          id: 'internet',
          name: 'Location from the internet',
          wording: 'Location data from the internet',
          language,
          code: 'pd:Location',
          flags: ['location'],
        },
        {
          id: 'mobile-phone',
          name: 'Location from a mobile phone',
          wording: 'cell phone',
          language,
          code: 'pd:Location',
          flags: ['location', 'network-location'],
        },
        {
          id: 'gps',
          name: 'Location from GPS',
          wording: 'GPS',
          language,
          code: 'pd:GPSCoordinate',
          flags: ['location'],
        },
        {
          id: 'camera',
          name: 'Location from a camera',
          wording: 'camera',
          language,
          code: 'pd:Location',
          flags: ['location'],
        },
      ],
    },
    stated('name', 'Location data from the internet, cell phone, GPS or camera'),
    stated('description', 'Location data from the internet, cell phone, GPS or camera'),
    stated('elements/internet', 'Location data from the internet'),
    stated('elements/mobile-phone', 'Location data from the internet, cell phone, GPS or camera'),
    stated('elements/gps', 'cell phone, GPS or camera'),
    stated('elements/camera', 'cell phone, GPS or camera'),
  ),
  entry(
    'data-category',
    '003-dc-device',
    {
      name: 'Device data',
      organisation,
      elements: [
        {
          id: 'identifier',
          name: 'Unique numbers of network devices',
          wording: 'Unique numbers of network devices',
          language,
          code: 'pd:UID',
          flags: ['online-identifier'],
        },
      ],
    },
    inferred('name', 'Unique numbers of network devices'),
    stated('elements/identifier', 'Unique numbers of network devices'),
  ),
];
