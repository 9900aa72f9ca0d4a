import { entry } from '#example/entry.ts';
import { allocated, always, asController, consentForAll } from '#example/source-003/every-activity.ts';
import { inferred, stated, toVerify } from '#example/source-003/quotes.ts';

const contractOrLaw = 'Could be necessary to fulfil a contract or another legal obligation';
const contractQuote = 'could also be necessary to fulfil a contract or other judicial obligation';

/** What the organisation delivers, for itself and perhaps for its customers. */
export const deliverables = [
  entry(
    'activity',
    '003-pa-deliverables',
    {
      ...always,
      name: 'Agreed deliverables and requests for products and services',
      description: 'People and customers get the products and services they agreed or asked for.',
      purposes: [
        {
          id: 'deliver',
          text: 'Fulfil agreed deliverables on behalf of the individual and/or customers',
          code: 'dpv:FulfilmentOfContractualObligation',
          legalBasis: '6-1-b',
          basisStatus: 'stated',
          basisNote: contractOrLaw,
          alsoClaimed: ['6-1-c', '6-1-a'],
          dataSubjects: ['003-ds-individuals', '003-ds-customers'],
        },
        {
          id: 'requests',
          text: 'Fulfil requests for products or services',
          code: 'dpv:RequestedServiceProvision',
          legalBasis: '6-1-b',
          basisStatus: 'stated',
          basisNote: contractOrLaw,
          alsoClaimed: ['6-1-c', '6-1-a'],
          dataSubjects: ['003-ds-individuals', '003-ds-customers'],
        },
        { id: 'other-business', text: 'Specific purposes, or "other legal business purposes"' },
      ],
      data: [
        {
          id: 'regular',
          category: '003-dc-regular',
          dataSubjects: ['003-ds-individuals', '003-ds-customers'],
          notAllocated: true,
        },
        { id: 'national-id', category: '003-dc-national-id', dataSubjects: ['003-ds-individuals'], notAllocated: true },
        { id: 'sensitive', category: '003-dc-sensitive', dataSubjects: ['003-ds-individuals'], notAllocated: true },
        {
          id: 'communications',
          category: '003-dc-communications',
          dataSubjects: ['003-ds-individuals'],
          notAllocated: true,
        },
        {
          id: 'location',
          category: '003-dc-location',
          dataSubjects: ['003-ds-individuals'],
          sources: [
            { id: 'internet', kind: 'observed', detail: 'The internet' },
            { id: 'mobile-phone', kind: 'observed', detail: 'Mobile phone' },
            { id: 'gps', kind: 'observed', detail: 'GPS' },
            { id: 'camera', kind: 'observed', detail: 'Camera' },
          ],
          notAllocated: true,
        },
        { id: 'device', category: '003-dc-device', dataSubjects: ['003-ds-individuals'], notAllocated: true },
      ],
      disclosuresMade: { answer: 'not-stated' },
      highRiskCriteria: ['systematic-monitoring', 'sensitive-data'],
    },
    asController,
    stated('purposes/deliver/text', 'to fulfil our agreed deliverables on behalf you and/or our customers'),
    stated('purposes/deliver/legalBasis', contractQuote),
    consentForAll('deliver'),
    stated('purposes/requests/text', 'Fulfil your request for products or services'),
    stated('purposes/requests/legalBasis', contractQuote),
    consentForAll('requests'),
    stated(
      'purposes/other-business/text',
      'We collect your data in connection with either specific purposes or other legal business purposes',
      'An open purpose, Art. 5(1)(b).',
    ),
    allocated,
    stated('data/location/sources', 'Location data from the internet, cell phone, GPS or camera'),
    inferred(
      'highRiskCriteria',
      'Location data from the internet, cell phone, GPS or camera',
      'Location and traffic data, sensitive data and identity numbers together: WP248 rev.01.',
    ),
  ),
  entry(
    'activity',
    '003-pa-quality',
    {
      ...always,
      name: 'Improving and securing product and service quality',
      description: 'Data are used to make products and services better and safer.',
      purposes: [
        {
          id: 'quality',
          text: 'Improve and secure the quality of products and services',
          code: 'dpv:ImproveExistingProductsAndServices',
          legalBasis: '6-1-f',
          basisStatus: 'inferred',
          alsoClaimed: ['6-1-a', '6-1-f'],
          dataSubjects: ['003-ds-individuals'],
        },
      ],
      data: [{ id: 'regular', category: '003-dc-regular', dataSubjects: ['003-ds-individuals'], notAllocated: true }],
      disclosuresMade: { answer: 'not-stated' },
    },
    asController,
    stated('purposes/quality/text', 'to improve and secure the quality of our products and services'),
    inferred(
      'purposes/quality/legalBasis',
      'We will inform you of such grounds and of our legitimate interest in processing your personal data',
      'The interest is promised and not given.',
    ),
    consentForAll('quality'),
    allocated,
  ),
  entry(
    'processor-record',
    '003-pr-on-behalf',
    {
      name: 'Deliverables processed on behalf of customers',
      description: 'If deliverables are processed on behalf of customers, the customers are the controllers.',
      organisation: '003-org',
      role: 'undetermined',
      engagements: [
        { id: 'customers', client: '003-cli-customers', purpose: 'Determined by the customers (presumed)' },
      ],
      transfersMade: { answer: 'not-stated' },
      security: {
        measures: [
          { id: 'organisational', measure: '003-tom-organisational' },
          { id: 'technical', measure: '003-tom-technical' },
        ],
      },
      data: ['003-dc-regular'],
    },
    inferred(
      'role',
      'our agreed deliverables on behalf you and/or our customers',
      'If data are processed on behalf of customers, a record under Art. 30(2) and an agreement under Art. 28 are needed.',
    ),
    stated('name', 'to fulfil our agreed deliverables on behalf you and/or our customers'),
    inferred('engagements/customers', 'our agreed deliverables on behalf you and/or our customers'),
    toVerify(
      'engagements/customers/processing',
      'our agreed deliverables on behalf you and/or our customers',
      'Customers’ names, categories of processing and agreements are missing.',
    ),
    inferred('data', 'Regular personal data', 'Nothing is allocated to this role.'),
    stated('security', 'Organizational (specified instructions, routines, and processes)'),
    stated('security', 'Technical (hardware and software systems and settings)'),
  ),
];
