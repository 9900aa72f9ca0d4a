import { entry } from '#example/entry.ts';
import { inferred, stated, toVerify } from '#example/source-002/quotes.ts';

const notNamed = { isCategory: true, locationsNotStated: true } as const;
const sharingQuote =
  'We also share information about your use of our website with our social media partners, advertising partners and analysis partners';
const combineQuote =
  'Our partners can combine this data with other information that you have given them, or that they have collected from your use of their services';

/** Google by name, and everybody else as a category. */
export const recipients = [
  entry(
    'recipient',
    '002-rec-google',
    {
      name: 'Google',
      role: 'unclear',
      locationsNotStated: true,
      service: 'Google Analytics, Google Analytics Remarketing, Google AdWords, Google AdWords Remarketing',
      ownPurposes: { answer: 'unknown' },
      agreementMade: { answer: 'not-stated' },
      engagedBy: [{ id: 'us', organisation: '002-org', service: 'Google Analytics' }],
    },
    stated(
      'name',
      'You can prevent information from Google Cookies about your use of our websites from being downloaded and processed by Google in the future',
    ),
    toVerify(
      'role',
      'downloaded and processed by Google in the future',
      'Processor for Analytics, or controller for advertising? Country and transfer are not stated.',
    ),
    stated(
      'service',
      'Google Analytics: This cookie allows us to view information about the user’s website activities',
    ),
    stated('service', 'Google Analytics Remarketing: Places cookies on your computer'),
    stated('service', 'By using Google AdWords code, we can see which sites'),
    inferred('ownPurposes', 'after leaving our website, Google may show you ads'),
    toVerify(
      'groupParentCountry',
      'downloaded and processed by Google in the future',
      'The text names no country: check the group and remote access before ruling out a transfer.',
    ),
    inferred('engagedBy', 'With the help of Google Analytics, we can see which content is popular on our website'),
  ),
  entry(
    'recipient',
    '002-rec-social-partners',
    { ...notNamed, name: 'Social media partners (not named)', role: 'unclear', ownPurposes: { answer: 'yes' } },
    stated('name', sharingQuote, 'Joint controllers are possible: CJEU C-40/17.'),
    toVerify('role', sharingQuote),
    inferred('ownPurposes', combineQuote),
  ),
  entry(
    'recipient',
    '002-rec-advertising-partners',
    { ...notNamed, name: 'Advertising partners (not named)', role: 'unclear', ownPurposes: { answer: 'yes' } },
    stated('name', sharingQuote),
    toVerify('role', sharingQuote),
    inferred('ownPurposes', combineQuote),
  ),
  entry(
    'recipient',
    '002-rec-analysis-partners',
    { ...notNamed, name: 'Analysis partners (not named)', role: 'unclear', ownPurposes: { answer: 'yes' } },
    stated('name', sharingQuote),
    toVerify('role', sharingQuote),
    inferred('ownPurposes', combineQuote),
  ),
  entry(
    'recipient',
    '002-rec-marketing-third-parties',
    {
      ...notNamed,
      name: 'Third parties that use data for marketing (not named)',
      role: 'unclear',
      ownPurposes: { answer: 'yes' },
    },
    stated('name', 'any third party that intends to use the data for marketing purposes'),
    toVerify('role', 'any third party that intends to use the data for marketing purposes'),
    stated('ownPurposes', 'any third party that intends to use the data for marketing purposes'),
  ),
  entry(
    'recipient',
    '002-rec-business-partners',
    { ...notNamed, name: 'Business partners (not named)', role: 'unclear' },
    stated('name', 'may share your personal data with our business partners'),
    toVerify('role', 'may share your personal data with our business partners'),
  ),
  entry(
    'recipient',
    '002-rec-authorities',
    { ...notNamed, name: 'Police and other authorities', role: 'public-authority' },
    stated('name', 'The police and other authorities may require the transfer of personal information'),
    stated('role', 'The police and other authorities'),
  ),
  entry(
    'recipient',
    '002-rec-employees',
    { name: 'Employees (need to know)', role: 'internal', isCategory: true },
    stated('name', 'only available to employees and business partners on a need-to-know basis'),
    stated('role', 'employees and business partners on a need-to-know basis'),
  ),
  entry(
    'recipient',
    '002-rec-public',
    { ...notNamed, name: 'Anyone with access to a public forum or website', role: 'public' },
    stated('name', 'this information may be read and used by anyone with access to the website'),
    stated('role', 'this information may be read and used by anyone with access to the website'),
  ),
  entry(
    'recipient',
    '002-rec-subsuppliers',
    {
      ...notNamed,
      name: 'Subsuppliers (not named)',
      role: 'processor',
      service: 'Cloud services or other IT hosting services: process or store personal data',
      safeguards: [
        { id: 'clauses', tool: 'scc-old' },
        { id: 'privacy-shield', countries: ['US'], tool: 'privacy-shield' },
      ],
      agreementMade: { answer: 'yes' },
      engagedBy: [{ id: 'us', organisation: '002-org', service: 'Cloud services or other IT hosting services' }],
    },
    stated('name', 'In some cases, will use subsuppliers to process or store personal data'),
    stated(
      'role',
      'In some cases, will use subsuppliers to process or store personal data',
      'For data of its own and of customers.',
    ),
    stated('service', 'These subsuppliers are typically suppliers of cloud services or other IT hosting services'),
    stated('safeguards/clauses', 'based on the EU’s standard contractual clauses'),
    inferred(
      'safeguards/clauses/tool',
      'PERSONAL DATA POLICY – version 31.03.20',
      'Clauses of a text of 2020 are those repealed since.',
    ),
    stated(
      'safeguards/privacy-shield',
      'certified in accordance with the EU/US Privacy Shield',
      'Invalid since 16 July 2020: CJEU C-311/18.',
    ),
    stated('agreementMade', 'On using subsuppliers, will always enter into a data processing agreement'),
    stated('engagedBy', 'In some cases, will use subsuppliers to process or store personal data'),
  ),
];
