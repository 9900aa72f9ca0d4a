import { entry } from '#example/entry.ts';
import { inferred, stated, toVerify } from '#example/source-002/quotes.ts';

const organisation = '002-org';

/** The customers it acts for, and the agreements it claims. A non-disclosure agreement satisfies no Art. 28(3). */
export const agreements = [
  entry(
    'client',
    '002-cli-customers',
    {
      name: 'Customers (not named)',
      isGroup: true,
      representative: { designated: { answer: 'not-stated' } },
      dpo: { answer: 'not-stated' },
      authorisation: 'not-stated',
    },
    stated(
      'name',
      'In such case, the customer is the data controller of the data subject’s data',
      'An authority asks for each name, Art. 30(2)(a).',
    ),
  ),
  entry(
    'agreement',
    '002-agr-customers',
    {
      name: 'Data processing agreement with each customer',
      type: 'data-processing',
      organisation,
      parties: ['002-cli-customers'],
      status: 'not-stated',
      points: ['a', 'c'],
      authorisation: 'not-stated',
      warranties:
        'The customer owns or has the right to transfer the data, and is responsible for their accuracy, integrity, content, reliability and legality',
      breachNotification:
        'The customer notifies the supervisory authorities and/or the data subject of infringements and unauthorised disclosure',
      informationRights:
        'On request, non-public information about internal systems and procedures; it may depend on a non-disclosure agreement',
      terms: 'Data are processed only on behalf of the customer, in accordance with its instructions',
    },
    stated(
      'type',
      'will always be obliged to enter into a data processing agreement with the customer',
      'No reference or date of any agreement.',
    ),
    stated(
      'points',
      'does not process personal data in any other way or for any other purposes than as permitted in the agreement',
    ),
    stated('points', 'is responsible for providing technical and organisational security measures'),
    stated(
      'warranties',
      'The customer owns or by other means has the right to transfer data to for processing, and the customer is responsible for the accuracy, integrity, content, reliability and legality of the personal data',
    ),
    stated(
      'breachNotification',
      'to notify the relevant supervisory authorities and/or the data subject in the event of infringement or unauthorised disclosure',
      'The processor’s own duty to notify the controller, Art. 33(2), is not stated.',
    ),
    stated(
      'informationRights',
      'On request, will provide non-public information about internal systems and procedures concerning data processing to customers and business partners',
    ),
    stated('terms', 'on behalf of and in accordance with instructions from the customer'),
    toVerify('signedOn', 'will always be obliged to enter into a data processing agreement with the customer'),
  ),
  entry(
    'agreement',
    '002-agr-non-disclosure',
    {
      name: 'Non-disclosure agreement with customers and business partners',
      type: 'confidentiality',
      organisation,
      parties: ['002-cli-customers', '002-rec-business-partners'],
      status: 'not-stated',
      terms: 'May be a condition for non-public information about internal systems and procedures',
    },
    stated('type', 'This may be conditional on a NonDisclosure Agreement', 'No data processing agreement.'),
    stated('terms', 'This may be conditional on a NonDisclosure Agreement'),
    inferred('parties', 'to customers and business partners. This may be conditional on a NonDisclosure Agreement'),
  ),
  entry(
    'agreement',
    '002-agr-subsuppliers',
    {
      name: 'Data processing agreement with each subsupplier',
      type: 'data-processing',
      organisation,
      parties: ['002-rec-subsuppliers'],
      status: 'not-stated',
      authorisation: 'not-stated',
      terms:
        'Based on the EU’s standard contractual clauses if data are processed outside the EU, unless a processor in the USA is certified under the Privacy Shield',
    },
    stated(
      'type',
      'On using subsuppliers, will always enter into a data processing agreement',
      'The customers’ authorisation, Art. 28(2), is not mentioned.',
    ),
    stated('terms', 'we ensure that the data processing agreement is based on the EU’s standard contractual clauses'),
    toVerify('signedOn', 'will always enter into a data processing agreement'),
  ),
];
