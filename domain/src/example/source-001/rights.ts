import { entry } from '#example/entry.ts';
import { inferred, stated } from '#example/source-001/quotes.ts';

const organisation = '001-org';
const role = 'controller';
const asController = inferred('role', 'to access, rectification and erasure');

/** How people's rights are met. */
export const rights = [
  entry(
    'rights-procedure',
    '001-rts-access',
    {
      name: 'Access',
      right: 'access',
      organisation,
      role,
      scope: 'A copy of the information held',
      procedure: 'All stored information about a person is searched in Microsoft 365 and shared on request',
      systems: ['001-sys-microsoft-365'],
      limit: 'At most once per 12 months',
      cost: 'Free of charge',
    },
    asController,
    stated('scope', 'You can request a copy of the information you would like to know'),
    stated(
      'procedure',
      'we can search all stored information we have about you and share it with us if you wish',
      '"Share it with us" is taken for "with you".',
    ),
    stated(
      'systems',
      'With with the help of the Security features in Microsoft 365, we can search all stored information we have about you and share it with us if you wish',
      'PayPal, WIX, Google Analytics and the newsletter system are not reached.',
    ),
    stated('limit', 'at most once per 12 months', 'Art. 12(5) knows no such limit.'),
    stated('cost', 'The copy is free to request'),
  ),
  entry(
    'rights-procedure',
    '001-rts-rectification',
    {
      name: 'Rectification',
      right: 'rectification',
      organisation,
      role,
      scope: 'Incorrect or incomplete information',
    },
    asController,
    stated('scope', 'You have the right to correct incorrect or incomplete information about yourself'),
  ),
  entry(
    'rights-procedure',
    '001-rts-erasure',
    {
      name: 'Erasure',
      right: 'erasure',
      organisation,
      role,
      condition: 'The data are no longer necessary for the purpose they were collected for',
      exception:
        'Legal obligations may delay the erasure of parts: accounting, tax, banking, money-laundering and consumer legislation',
    },
    asController,
    stated(
      'condition',
      'in cases where your personal data is no longer necessary for the purpose for which it was collected',
      'Narrower than Art. 17(1).',
    ),
    stated(
      'exception',
      'there may be legal obligations that prevent us from immediately deleting parts of your data. These obligations can come from accounting and tax legislation',
      'Art. 17(3)(b).',
    ),
  ),
  entry(
    'rights-procedure',
    '001-rts-objection-communication',
    {
      name: 'Objection to communications and surveys',
      right: 'objection',
      organisation,
      role,
      scope: 'Information about services, and customer satisfaction surveys',
      channel: 'E-mail; no address is given',
    },
    inferred('role', 'you are welcome to inform us by email'),
    stated('scope', 'If you do not wish to receive such communications, you are welcome to inform us by email'),
    stated('channel', 'If you do not wish to receive such communications, you are welcome to inform us by email'),
  ),
  entry(
    'rights-procedure',
    '001-rts-objection-newsletter',
    {
      name: 'Unsubscribing from the newsletter',
      right: 'objection',
      organisation,
      role,
      scope: 'Newsletter',
      channel: 'The link in the newsletter (recommended), or another report',
      effect: 'The contact is tagged; contact details stay with the partner and with the organisation',
    },
    inferred('role', 'you do not want to receive newsletters from us'),
    stated(
      'scope',
      'You as an individual have the right to report that you do not want to receive newsletters from us',
    ),
    stated(
      'channel',
      'you do not want to receive newsletters from us, and if you do so via the link in the newsletter (recommended)',
    ),
    stated('effect', 'you will be tagged for this, but your contact details remain with our partner (and with us)'),
  ),
];
