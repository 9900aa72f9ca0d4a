import { entry } from '#example/entry.ts';
import { inferred, stated, toVerify } from '#example/source-001/quotes.ts';

const organisation = '001-org';

/** How long and how safe. */
export const keeping = [
  entry(
    'retention-schedule',
    '001-ret-general',
    {
      name: 'All data: as long as necessary, and statutory periods',
      covers: 'All personal data',
      criterion:
        'Only as long as necessary to fulfil the obligations to the individual, and as long as required by statutory retention periods',
      groundNote: 'Obligations to the individual; statutory retention periods (not specified)',
      organisation,
    },
    stated(
      'criterion',
      'We save your data only as long as it is necessary to fulfill our obligations to you and as long as required by statutory retention periods',
    ),
    stated('groundNote', 'as long as required by statutory retention periods'),
  ),
  entry(
    'retention-schedule',
    '001-ret-other-purposes',
    {
      name: 'Data kept for other purposes: as long as necessary or legally required',
      covers: 'Data kept for purposes other than the organisation’s commitments',
      criterion: 'Only as long as necessary and/or legally required for the respective purpose',
      groundNote: 'Anti-money-laundering, accounting and regulatory capital requirements (no statute named)',
      organisation,
    },
    stated('covers', 'When we save your data for purposes other than our commitments'),
    stated('criterion', 'we save data only as long as necessary and/or legally required for the respective purpose'),
    stated(
      'groundNote',
      'When we save your data for purposes other than our commitments, e.g. in order to comply with anti-money laundering, accounting and regulatory capital requirements',
    ),
  ),
  entry(
    'retention-schedule',
    '001-ret-statutory',
    {
      name: 'What legislation forbids to erase at once',
      covers: 'Parts of the data under legal obligations to keep',
      criterion: 'As long as the legal obligation lasts',
      groundNote: 'Accounting, tax, banking, money-laundering and consumer legislation (no statute named)',
      kind: 'minimum',
      exceptions: 'Legal obligations may prevent that parts of the data are erased at once',
      organisation,
    },
    stated('covers', 'prevent us from immediately deleting parts of your data'),
    inferred(
      'criterion',
      'there may be legal obligations that prevent us from immediately deleting parts of your data',
    ),
    stated(
      'groundNote',
      'accounting and tax legislation, banking and money laundering legislation, but also from consumer law legislation',
      'Areas of law only; no statute, no period.',
    ),
    inferred('kind', 'there may be legal obligations that prevent us from immediately deleting parts of your data'),
    stated('exceptions', 'there may be legal obligations that prevent us from immediately deleting parts of your data'),
  ),
  entry(
    'retention-schedule',
    '001-ret-newsletter',
    {
      name: 'Newsletter contacts after unsubscribing: tagged and kept',
      covers: 'Contact details of newsletter recipients',
      trigger: 'Unsubscribing from the newsletter',
      endAction: 'suppress',
      how: 'The contact is tagged as unsubscribed',
      remainsAt: 'Contact details remain with the newsletter partner, and with the organisation; no end is given',
      organisation,
    },
    stated('covers', 'your contact details remain with our partner'),
    stated(
      'trigger',
      'you do not want to receive newsletters from us, and if you do so via the link in the newsletter (recommended), you will be tagged for this, but your contact details remain with our partner (and with us)',
    ),
    stated('endAction', 'you will be tagged for this', 'A list of refusals may hold only what it needs.'),
    stated('how', 'you will be tagged for this'),
    stated(
      'remainsAt',
      'your contact details remain with our partner (and with us)',
      'Kept after an objection, without end: Art. 17(1)(c), 21(3).',
    ),
    toVerify('period', 'your contact details remain with our partner (and with us)'),
  ),
  entry(
    'security-measure',
    '001-tom-access',
    {
      name: 'Access only for people in the company who have been given it',
      type: 'organisational',
      objectives: ['b'],
      scope: 'Data stored in Microsoft 365',
      status: 'in-place',
      organisation,
    },
    stated('name', 'can only be used by the people in our company who have been given access to it'),
    inferred('type', 'the people in our company who have been given access to it'),
    inferred('objectives', 'can only be used by the people in our company'),
    stated('scope', 'The information there can only be used by the people in our company'),
    inferred('status', 'can only be used by the people in our company who have been given access to it'),
  ),
  entry(
    'security-measure',
    '001-tom-microsoft-365',
    {
      name: 'Secure storage in Microsoft 365',
      type: 'technical',
      scope: 'Said of all data',
      exclusion: 'PayPal, WIX, Google Analytics and the newsletter system',
      status: 'in-place',
      organisation,
    },
    stated('name', 'All data we collect about you is stored securely in the Microsoft 365 environment'),
    inferred('type', 'stored securely in the Microsoft 365 environment'),
    stated('scope', 'All data we collect about you is stored securely'),
    inferred('exclusion', 'is stored either with WIX or in Microsoft 365'),
    inferred('status', 'is stored securely'),
  ),
  entry(
    'security-measure',
    '001-tom-sharing',
    {
      name: 'Reasonable legal, technical and organisational measures when sharing',
      description: 'Data are handled securely and with an adequate level of protection when shared or transferred.',
      scope: 'Data transferred to or shared with selected third parties, suppliers and subcontractors',
      organisation,
    },
    stated(
      'name',
      'We take all reasonable legal, technical and organizational measures to ensure that your data is handled securely',
      'No measure is described.',
    ),
    stated('description', 'handled securely and with an adequate level of protection'),
    stated('scope', 'when transferred to or shared with such selected third parties'),
  ),
];
