import { entry } from '#example/entry.ts';
import { always, asController } from '#example/source-001/every-activity.ts';
import { inferred, stated, toVerify } from '#example/source-001/quotes.ts';

const areasOfLaw = 'Anti-money-laundering law, accounting law and capital adequacy requirements (no statute named)';
const areasQuote =
  'To comply with applicable legislation, such as anti-money laundering and accounting laws and capital adequacy requirements';
const lawOrConsent = 'If required by law, or if the individual has consented';
const lawOrConsentQuote =
  'We may provide necessary information to authorities such as the police, the tax office or other authorities if we are required to do so by law or if you have consented to us doing so';

/** Risk and fraud, legal duties and authorities, and requests of the data subjects. */
export const riskAndLaw = [
  entry(
    'activity',
    '001-pa-risk',
    {
      ...always,
      name: 'Misuse and fraud prevention, risk analysis and risk management',
      description: 'Customers’ history is analysed to prevent misuse and fraud and to manage risk.',
      purposes: [
        {
          id: 'risk',
          text: 'Risk analysis, fraud prevention and risk management',
          code: 'dpv:FraudPreventionAndDetection',
          legalBasis: '6-1-f',
          basisStatus: 'stated',
          basisNote: '"Other legitimate interests", beside compliance with applicable legislation; not specified',
          alsoClaimed: ['6-1-c'],
          dataSubjects: ['001-ds-customers'],
        },
        {
          id: 'misuse',
          text: 'Prevent misuse of the services and comply with applicable legislation',
          code: 'dpv:MisusePreventionAndDetection',
          legalBasis: '6-1-c',
          basisStatus: 'stated',
          basisNote: 'Applicable legislation (not named)',
          dataSubjects: ['001-ds-customers'],
        },
      ],
      data: [
        {
          id: 'history',
          category: '001-dc-history',
          dataSubjects: ['001-ds-customers'],
          elements: 'Credit, purchase and payment history',
          sources: [{ id: 'credit', kind: 'third-party', detail: 'Source of the credit history is not stated' }],
          notAllocated: true,
        },
      ],
      automatedDecision: { made: { answer: 'not-stated' } },
      automatedProcessing: ['Risk analysis'],
      profiling: { answer: 'yes' },
      highRiskCriteria: ['evaluation', 'sensitive-data'],
    },
    asController,
    stated('purposes/risk/text', 'To carry out risk analysis, fraud prevention and risk management'),
    stated('purposes/risk/legalBasis', 'comply with applicable legislation and other legitimate interests'),
    stated('purposes/risk/basisNote', 'comply with applicable legislation and other legitimate interests'),
    stated(
      'purposes/risk/alsoClaimed',
      'to be able to comply with applicable legislation and other legitimate interests',
    ),
    toVerify(
      'purposes/risk/legitimateInterest',
      'comply with applicable legislation and other legitimate interests',
      'Which interest is not said, Art. 13(1)(d).',
    ),
    stated('purposes/misuse/text', 'To prevent misuse of our services and comply with applicable legislation'),
    stated('purposes/misuse/legalBasis', 'To prevent misuse of our services and comply with applicable legislation'),
    inferred('data', 'Historical information - your purchase, payment and credit history'),
    inferred(
      'data/history/sources/credit',
      'your purchase, payment and credit history',
      'Credit history points to a credit reference agency, Art. 14.',
    ),
    stated('automatedProcessing', 'To carry out risk analysis, fraud prevention and risk management'),
    inferred('profiling', 'To carry out risk analysis', 'With credit history: scoring, CJEU C-634/21.'),
    inferred(
      'highRiskCriteria',
      'To carry out risk analysis, fraud prevention and risk management',
      'Evaluation on credit history, which is financial data: WP248 rev.01.',
    ),
  ),
  entry(
    'activity',
    '001-pa-legal',
    {
      ...always,
      name: 'Compliance with law and disclosure to authorities',
      description: 'Data are kept and given to authorities where the law says so.',
      purposes: [
        {
          id: 'comply',
          text: 'Comply with anti-money-laundering, accounting and capital adequacy law',
          code: 'dpv:LegalCompliance',
          legalBasis: '6-1-c',
          basisStatus: 'stated',
          basisNote: areasOfLaw,
          dataSubjects: ['001-ds-customers'],
        },
        {
          id: 'inform-authorities',
          text: 'Provide necessary information to authorities, as the law requires',
          code: 'dpv:LegalCompliance',
          legalBasis: '6-1-c',
          basisStatus: 'stated',
          basisNote: 'Required by law, for example measures against money laundering and terrorist financing',
          dataSubjects: ['001-ds-customers'],
        },
        {
          id: 'inform-with-consent',
          text: 'Provide necessary information to authorities, with consent',
          legalBasis: '6-1-a',
          basisStatus: 'stated',
          consent: { scope: 'Disclosure to authorities', mechanism: 'not-stated' },
          dataSubjects: ['001-ds-customers'],
        },
      ],
      data: [{ id: 'necessary', dataSubjects: ['001-ds-customers'], notAllocated: true }],
      disclosuresMade: { answer: 'yes' },
      disclosures: [
        {
          id: 'police',
          recipient: '001-rec-police',
          purpose: 'Necessary information',
          condition: 'legal-duty',
          conditionText: lawOrConsent,
        },
        {
          id: 'tax-office',
          recipient: '001-rec-tax-office',
          purpose: 'Necessary information',
          condition: 'legal-duty',
          conditionText: lawOrConsent,
        },
        {
          id: 'other-authorities',
          recipient: '001-rec-other-authorities',
          purpose: 'Necessary information',
          condition: 'legal-duty',
          conditionText: lawOrConsent,
        },
      ],
    },
    asController,
    stated('purposes/comply/text', areasQuote),
    stated(
      'purposes/comply/legalBasis',
      areasQuote,
      'Capital adequacy and money-laundering duties bind financial undertakings: check whether they apply here.',
    ),
    stated('purposes/comply/basisNote', areasQuote),
    stated('purposes/inform-authorities/text', lawOrConsentQuote),
    stated('purposes/inform-authorities/legalBasis', lawOrConsentQuote),
    stated('purposes/inform-authorities/basisNote', 'measures against money laundering and terrorist financing'),
    stated('purposes/inform-with-consent/text', lawOrConsentQuote),
    stated('purposes/inform-with-consent/legalBasis', lawOrConsentQuote),
    inferred('data/necessary', 'We may provide necessary information to authorities', 'Which information is not said.'),
    stated('disclosuresMade', lawOrConsentQuote),
    stated('disclosures/police', lawOrConsentQuote),
    stated('disclosures/tax-office', lawOrConsentQuote),
    stated('disclosures/other-authorities', lawOrConsentQuote),
  ),
  entry(
    'activity',
    '001-pa-requests',
    {
      ...always,
      name: 'Handling data subject requests',
      description: 'People ask for a copy, a correction or erasure of their data.',
      purposes: [
        {
          id: 'requests',
          text: 'Answer requests for access, rectification and erasure',
          code: 'dpv:RightsFulfilment',
          legalBasis: '6-1-c',
          basisStatus: 'inferred',
          law: { statute: 'Regulation (EU) 2016/679', section: 'Art. 12–22' },
          dataSubjects: ['001-ds-requesters'],
        },
      ],
      systems: ['001-sys-microsoft-365'],
    },
    asController,
    stated('purposes/requests/text', 'You can request a copy of the information you would like to know'),
    stated(
      'purposes/requests/text',
      'You have the right to correct incorrect or incomplete information about yourself',
    ),
    stated('purposes/requests/text', 'You have the right to request deletion of your personal data'),
    inferred('purposes/requests/legalBasis', 'You have the right to request deletion of your personal data'),
    inferred('purposes/requests/law', 'You have the right to request deletion of your personal data'),
    stated(
      'systems',
      'With with the help of the Security features in Microsoft 365, we can search all stored information we have about you and share it with us if you wish',
    ),
  ),
];
