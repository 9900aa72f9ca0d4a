import { entry } from '#example/entry.ts';
import { stated, toVerify } from '#example/source-001/quotes.ts';
import { text } from '#example/source-001/text.ts';

/** The policy as its page shows it, with the universal claims its own sentences contradict. */
export const notice = entry(
  'notice',
  '001-notice',
  {
    title: 'Data protection policy',
    organisation: '001-org',
    language: 'en',
    text,
    complete: true,
    sourceNote:
      'A whole page of a website: "top of page" and "bottom of page" are its navigation. No company name, contact details or date anywhere.',
    principles: [
      'Personal information is always collected responsibly, with regard to privacy',
      'Only what is necessary to perform the services is collected',
    ],
    crossReferences: ['PayPal’s rules for data protection'],
    dataList: 'What "may" be collected; the lists end in "etc."',
    assertions: [
      {
        id: 'only-necessary',
        claim: 'Only what is necessary to perform the services is collected',
        quote:
          'We only collect the personal information that is necessary for us to be able to perform our services for you',
        about: 'minimisation',
      },
      {
        id: 'only-source',
        claim: 'All information is what people themselves provide',
        quote: 'It is the information that you provide to us.',
        about: 'sources',
      },
      {
        id: 'only-microsoft-365',
        claim: 'All data are stored in Microsoft 365',
        quote: 'All data we collect about you is stored securely in the Microsoft 365 environment',
        about: 'storage',
      },
      {
        id: 'all-data-all-purposes',
        claim: 'All data are used to provide, perform and improve the services',
        quote: 'All data is used to provide, perform and improve our services',
        about: 'minimisation',
      },
      {
        id: 'grounds-announced',
        claim: 'Each purpose has a legal ground; the list that follows names none',
        quote: 'We process personal data for the following purposes based on the following legal grounds',
        about: 'lawfulness',
      },
      {
        id: 'no-sale',
        claim: 'Personal data are not sold to third parties without permission',
        quote: 'We will not sell your personal data to third parties unless we have your permission to do so',
        about: 'sharing',
      },
      {
        id: 'within-eea',
        claim: 'Data are always to be processed within the EU/EEA (an aim)',
        quote: 'We always aim to process your data within the EU/EEA',
        about: 'transfers',
      },
      {
        id: 'working-cookies',
        claim: 'Cookies and similar technologies are there to make the websites work',
        quote: 'We use cookies and similar tracking technologies to make our websites work',
        about: 'other',
      },
    ],
    consents: [
      {
        id: 'authorities',
        text: 'Information is given to authorities when the law requires it or people have consented',
        quote: 'if we are required to do so by law or if you have consented to us doing so',
        scope: 'Disclosure to authorities',
        mechanism: 'not-stated',
      },
      {
        id: 'sale',
        text: 'Personal data are sold only with permission',
        quote: 'unless we have your permission to do so',
        scope: 'Sale of personal data to third parties',
        mechanism: 'not-stated',
      },
      {
        id: 'interested-parties',
        text: 'Customers have voluntarily registered as interested parties',
        quote: 'customers who have voluntarily chosen to register as interested parties with us',
        scope: 'Newsletter',
        mechanism: 'registration',
        voluntary: { answer: 'yes' },
      },
    ],
    complaint: { mentioned: false },
    rights: ['access', 'rectification', 'erasure', 'objection'],
  },
  stated('sourceNote', 'top of page', 'Residue of the website builder; nothing to enter.'),
  stated('title', 'Data protection policy'),
  stated('principles', 'we always collect personal information responsibly with regard to your privacy'),
  stated(
    'principles',
    'We only collect the personal information that is necessary for us to be able to perform our services for you',
  ),
  stated('crossReferences', "PayPal's rules for data protection then apply"),
  stated('dataList', 'we may collect the following information'),
  stated(
    'assertions/only-necessary/claim',
    'We only collect the personal information that is necessary for us to be able to perform our services for you',
    'Compare credit history, geographic location, analytics and social media data.',
  ),
  stated(
    'assertions/only-source/claim',
    'It is the information that you provide to us.',
    'Compare the operating provider, analytics software, social media and credit history.',
  ),
  stated(
    'assertions/only-microsoft-365/claim',
    'All data we collect about you is stored securely in the Microsoft 365 environment',
    'Compare PayPal, WIX, Google Analytics and the newsletter partner.',
  ),
  stated('assertions/all-data-all-purposes/claim', 'All data is used to provide, perform and improve our services'),
  stated(
    'assertions/grounds-announced/claim',
    'We process personal data for the following purposes based on the following legal grounds',
    'Seven purposes follow, and no ground is paired with any.',
  ),
  stated(
    'assertions/no-sale/claim',
    'We will not sell your personal data to third parties unless we have your permission',
  ),
  stated('assertions/within-eea/claim', 'We always aim to process your data within the EU/EEA', 'An aim, not a fact.'),
  stated(
    'assertions/working-cookies/claim',
    'We use cookies and similar tracking technologies to make our websites work',
    'Compare Google Analytics.',
  ),
  stated('consents/authorities', 'if we are required to do so by law or if you have consented to us doing so'),
  stated('consents/sale', 'We will not sell your personal data to third parties unless we have your permission'),
  stated(
    'consents/interested-parties',
    'customers who have voluntarily chosen to register as interested parties with us',
  ),
  toVerify('consents/sale/withdrawal', 'unless we have your permission to do so', 'Withdrawal is not described.'),
);
