import { entry } from '#example/entry.ts';
import { stated, toVerify } from '#example/source-002/quotes.ts';
import { text } from '#example/source-002/text.ts';

/** The policy, with two dates that do not agree, and sentences without a subject where names were stripped. */
export const notice = entry(
  'notice',
  '002-notice',
  {
    title: 'Privacy policy and cookies',
    organisation: '002-org',
    language: 'en',
    version: '31.03.20',
    lastUpdated: '2019-02-27',
    availability: 'The organisation’s website (address stripped)',
    text,
    complete: true,
    sourceNote:
      'Complete, but the company name, web addresses and e-mail addresses were stripped: sentences lack their subject, and one letter, "B", is left. The version and the date of the last update do not agree.',
    scope:
      'Private customers and persons who represent business customers, as controller; services to customers, as processor',
    legalFramework: 'Danish Order on information and consent for cookies; Danish Bookkeeping Act',
    definitions: [
      'Personal data: information that can identify a person, such as an e-mail, address or phone number',
      'Cookie: a small data file stored on the computer automatically when a website is visited',
    ],
    crossReferences: ['Section "Automatic data collection tools" (in the text)', 'The Danish Order (link stripped)'],
    dataList: 'What the type of data "may include"',
    authorities: [
      {
        id: 'business-authority',
        name: 'Danish Business Authority',
        phone: '(+45) 35 46 60 00',
        about: 'Cookies in general, the Danish Order and guidelines',
      },
    ],
    changeProcedure:
      'The revised declaration is presented on the same page with an updated revision date; significant changes may also be notified by e-mail, on the website or on social media before they take effect',
    assertions: [
      {
        id: 'necessary-to-serve',
        claim: 'Processing is necessary to serve customers and relations',
        quote: 'Processing of personal data is necessary for us to be able to serve you/our customers/relation',
        about: 'lawfulness',
      },
      {
        id: 'necessary-1-to-7',
        claim: 'Purposes 1 to 7 are necessary to manage customer relationships',
        quote:
          'Processing in accordance with the aforementioned purposes (1-7) is necessary in order to manage our customer relationships',
        about: 'lawfulness',
      },
      {
        id: 'no-permission-1-to-7',
        claim: 'No permission is obtained for purposes 1 to 7',
        quote: 'therefore does not specifically obtain your permission to process your personal data',
        about: 'consent',
      },
      {
        id: 'no-marketing-sharing',
        claim: 'Data are not shared with third parties for marketing without consent',
        quote:
          'does not share your personal data with any third party that intends to use the data for marketing purposes, unless you have given your consent to this',
        about: 'sharing',
      },
      {
        id: 'anonymous-cookies',
        claim: 'What cookies collect is anonymous and cannot be attributed to named users in any way',
        quote: 'This information is made anonymous and cannot be attributed to named users in any way',
        about: 'anonymity',
      },
      {
        id: 'always-agreements',
        claim: 'Data processing agreements are always concluded, with customers and with subsuppliers',
        quote:
          'On using subsuppliers, will always enter into a data processing agreement to protect your personal data and to fulfil our obligations to our customers',
        about: 'sharing',
      },
      {
        id: 'not-responsible-for-posts',
        claim: 'The organisation is not responsible for what people submit on forums or websites',
        quote: 'is not responsible for any information submitted by you on such forums or on websites',
        about: 'other',
      },
    ],
    consents: [
      {
        id: 'by-providing',
        text: 'Whoever provides personal data accepts the policy',
        quote:
          'By providing us with personal data, you/the customer accept the terms described in this personal data policy',
        scope: 'Everything the policy describes',
        mechanism: 'acceptance',
      },
      {
        id: 'by-using',
        text: 'Whoever does not accept the policy is asked not to use the websites',
        quote: 'Please do not use websites or provide your personal data if you do not accept this',
        scope: 'Everything the policy describes',
        mechanism: 'use',
        consequence: 'No use of the websites',
      },
      {
        id: 'cookies',
        text: 'The Danish Order requires the informed consent of the user before cookies are stored',
        quote:
          'The Order requires the informed consent of the user to be obtained when websites wish to store cookies on the user’s IT equipment',
        scope: 'Cookies and other tracking technology on the websites',
        mechanism: 'not-stated',
        withdrawal: 'Removal under the browser’s Internet settings',
      },
      {
        id: 'promotion',
        text: 'Information is collected with consent to promote new products and services',
        quote: 'Furthermore, with your consent, we also collect information about you',
        scope: 'Promotion of new products and services (purpose 8)',
        mechanism: 'not-stated',
      },
      {
        id: 'other-sources',
        text: 'Other sources are used if the person consented to the party that collected the data',
        quote: 'if you have given your consent for the party collecting the personal data to share it with others',
        scope: 'Sharing by third-party data aggregators, marketing partners, public sources or social networks',
        mechanism: 'not-stated',
      },
    ],
    complaint: {
      mentioned: false,
      text: 'Complaints are sent to the organisation (address stripped) and treated as confidential. No supervisory authority is named.',
    },
    rights: ['access', 'rectification', 'objection'],
  },
  stated('title', 'Privacy policy and cookies'),
  stated('version', 'PERSONAL DATA POLICY – version 31.03.20', 'Compare "last updated on 27 February 2019".'),
  stated('lastUpdated', 'This privacy declaration was last updated on 27 February 2019', 'Compare "version 31.03.20".'),
  stated('availability', 'This declaration is available on our website:'),
  stated(
    'scope',
    'This applies irrespective of whether you are a private customer/relation or are a person representing a business customer/relation',
  ),
  stated(
    'legalFramework',
    'Danish Order concerning information requirements and consent to the storage of and access to information',
  ),
  stated(
    'definitions',
    'information that can identify you/a person, such as an email, address, phone number, etc.',
    'Narrower than Art. 4(1).',
  ),
  stated('definitions', 'A cookie is a small data file'),
  stated('crossReferences', 'See the section concerning automatic data collection tools'),
  stated('crossReferences', 'Read the Order here'),
  stated('dataList', 'The type of data that processes about you may include'),
  stated(
    'authorities/business-authority',
    'can be addressed to the Danish Business Authority, tel. no. (+45) 35 46 60 00',
    'No recipient. Supervision of cookies has moved to the Agency for Digital Government since.',
  ),
  stated('changeProcedure', 'we will present the revised declaration here, with an updated revision date'),
  stated(
    'assertions/necessary-to-serve/claim',
    'Processing of personal data is necessary for us to be able to serve you/our customers/relation',
  ),
  stated(
    'assertions/necessary-1-to-7/claim',
    'Processing in accordance with the aforementioned purposes (1-7) is necessary in order to manage our customer relationships',
    'No letter of Art. 6(1) is named.',
  ),
  stated(
    'assertions/no-permission-1-to-7/claim',
    'therefore does not specifically obtain your permission to process your personal data',
  ),
  stated(
    'assertions/no-marketing-sharing/claim',
    'share your personal data with any third party that intends to use the data for marketing purposes, unless you have given your consent',
    'Compare the sharing of website use with advertising and social media partners.',
  ),
  stated(
    'assertions/anonymous-cookies/claim',
    'This information is made anonymous and cannot be attributed to named users in any way',
  ),
  stated(
    'assertions/always-agreements/claim',
    'On using subsuppliers, will always enter into a data processing agreement',
  ),
  stated('assertions/not-responsible-for-posts/claim', 'is not responsible for any information submitted by you'),
  stated(
    'consents/by-providing/mechanism',
    'By providing us with personal data, you/the customer accept the terms described in this personal data policy',
    'No consent under Art. 4(11) and 7; a notice needs no acceptance.',
  ),
  stated(
    'consents/by-using/mechanism',
    'Please do not use websites or provide your personal data if you do not accept this',
    'Take it or leave it: Art. 7(4).',
  ),
  stated(
    'consents/cookies/scope',
    'We will also, with your consent, use cookies and other tracking technology when you use websites',
  ),
  stated('consents/cookies/text', 'The Order requires the informed consent of the user to be obtained'),
  stated(
    'consents/cookies/withdrawal',
    'you can always remove them under your browser’s Internet settings',
    'Withdrawal must be as easy as giving, Art. 7(3).',
  ),
  stated('consents/promotion/text', 'Furthermore, with your consent, we also collect information about you'),
  stated(
    'consents/other-sources/text',
    'if you have given your consent for the party collecting the personal data to share it with others',
  ),
  toVerify(
    'consents/promotion/withdrawal',
    'Furthermore, with your consent',
    'Only an opt-out of marketing is described.',
  ),
  stated('complaint', 'please send them to We will treat your requests or complaints as confidential'),
  stated('rights', 'The right to opt out of marketing communication'),
);
