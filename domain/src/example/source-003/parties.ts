import { entry } from '#example/entry.ts';
import { inferred, stated, toVerify } from '#example/source-003/quotes.ts';

/** Those who get the data, none of them named, and those on whose behalf it may be processed. */
export const parties = [
  entry(
    'recipient',
    '003-rec-partners',
    {
      name: 'Partners (not named)',
      role: 'unclear',
      isCategory: true,
      locationsNotStated: true,
      ownPurposes: { answer: 'not-stated' },
      agreementMade: { answer: 'not-stated' },
    },
    stated('name', 'Customize our partners communication and marketing to you'),
    toVerify(
      'role',
      'Customize our partners communication and marketing to you',
      'Recipients, joint controllers, or clients?',
    ),
  ),
  entry(
    'recipient',
    '003-rec-third-parties',
    {
      name: 'Third parties, for example for marketing (not named)',
      role: 'unclear',
      isCategory: true,
      locationsNotStated: true,
      ownPurposes: { answer: 'not-stated' },
      agreementMade: { answer: 'not-stated' },
    },
    stated('name', 'If we seek to forward your personal data to third parties, for example for marketing purposes'),
    toVerify('role', 'third parties, for example for marketing purposes'),
  ),
  entry(
    'recipient',
    '003-rec-authorities',
    { name: 'Authorities', role: 'public-authority', isCategory: true, locationsNotStated: true },
    stated('name', 'for example as a part of a reporting to the authorities'),
    stated('role', 'for example as a part of a reporting to the authorities'),
  ),
  entry(
    'client',
    '003-cli-customers',
    {
      name: 'Customers (not named)',
      isGroup: true,
      representative: { designated: { answer: 'not-stated' } },
      dpo: { answer: 'not-stated' },
      authorisation: 'not-stated',
    },
    inferred('name', 'on behalf you and/or our customers', 'An authority asks for each name, Art. 30(2)(a).'),
  ),
];
