import { entry } from '#example/entry.ts';
import { stated } from '#example/source-000/quotes.ts';
import { text } from '#example/source-000/text.ts';

/** The notice, which stops in the middle: what is absent from it is not in the source, and no proven infringement. */
export const notice = entry(
  'notice',
  '000-notice',
  {
    title: 'Privacy & Terms of Use',
    organisation: '000-org',
    language: 'en',
    text,
    complete: false,
    sourceNote:
      'Stops in the middle of the section on tracking pixels. No date, no version. One document for privacy information and terms of use.',
    definitions: [
      'Personal information: any information that can be directly or indirectly linked to an individual',
      'Anonymised information: information from which all identifiable elements are removed, so that it can no longer be linked to an individual',
      'Processing of personal data: any use of it, including collection, storage, modification, compilation, disclosure and deletion',
      'Digital channels: websites and other digital services such as blogs, e-mail subscriptions and registration through forms',
    ],
    crossReferences: [
      'Section 9, on the use of cookies (not in the text)',
      'Section "What personal data do we process?" (headed "What personal information do we process?")',
      'Privacy and cookie pages of the social media, such as Facebook',
    ],
    dataList: 'Categories that may be processed; the list is indicative, and not per activity',
    assertions: [
      {
        id: 'no-children',
        claim: 'No information about children under 13 is knowingly stored',
        quote: 'We do not knowingly store information about children under 13 years of age',
        about: 'children',
      },
      {
        id: 'no-obligation',
        claim: 'Nobody is obliged to provide personal information',
        quote: 'You have no obligation to provide personal information to us',
        about: 'other',
      },
      {
        id: 'anonymised',
        claim: 'Anonymised information can no longer be linked to an individual',
        quote:
          'Anonymised information is information where we have removed all identifiable elements so that it is no longer possible to link the information to you as an individual',
        about: 'anonymity',
      },
    ],
    consents: [
      {
        id: 'when-asked',
        text: 'Specific information is given when consent is asked for other information',
        quote:
          'In that case, you will receive specific information about what information we store and what it is used for when we ask for your consent',
        scope: 'Any other information stored on the basis of consent',
        mechanism: 'not-stated',
        information: 'What information is stored and what it is used for',
      },
    ],
    complaint: { mentioned: false },
    rights: ['erasure'],
  },
  stated('title', 'Privacy & Terms of Use', 'Privacy information must be told apart from terms, Art. 7(2) and 12(1).'),
  stated('definitions', 'Personal information is any information that can be directly or indirectly linked to you'),
  stated(
    'definitions',
    'Anonymised information is information where we have removed all identifiable elements',
    'Defined, but no activity or retention rule in the text anonymises anything.',
  ),
  stated('definitions', 'The processing of personal data is any use of personal data'),
  stated('definitions', 'Our "digital channels" include our websites and other digital services'),
  stated('crossReferences', 'Read more about our use of cookies in section 9', 'Section 9 is not in the text.'),
  stated('crossReferences', 'See the section "What personal data do we process?"'),
  stated('crossReferences', "can be found in the respective social media, such as Facebook's pages"),
  stated('dataList', 'We may process personal information in the following categories'),
  stated('assertions/no-children', 'We do not knowingly store information about children under 13 years of age'),
  stated('assertions/no-obligation', 'You have no obligation to provide personal information to us'),
  stated('assertions/anonymised', 'so that it is no longer possible to link the information to you as an individual'),
  stated(
    'consents/when-asked',
    'you will receive specific information about what information we store and what it is used for when we ask for your consent',
    'Withdrawal is not mentioned, Art. 7(3).',
  ),
);
