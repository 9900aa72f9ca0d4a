import { entry } from '#example/entry.ts';
import { allocated, always, asController } from '#example/source-002/every-activity.ts';
import { inferred, stated, toVerify } from '#example/source-002/quotes.ts';

const ifConsented = 'the person consented to the collecting party sharing the data';

/** Data put together from several sources, statistics, and the services for customers as processor. */
export const profilesAndServices = [
  entry(
    'activity',
    '002-pa-profile',
    {
      ...always,
      name: 'Combination of data from several sources (personalisation)',
      description: 'Data from several sources are put together for a fuller picture of contact persons.',
      purposes: [
        {
          id: 'picture',
          text: 'Get a more complete picture of the contact person, and serve them in a more personal way',
          code: 'dpv:Personalisation',
          legalBasis: '6-1-f',
          basisStatus: 'inferred',
          basisNote: 'For third-party sources: consent given to the party that collected the data',
          alsoClaimed: ['6-1-a'],
          dataSubjects: ['002-ds-contact-persons'],
        },
      ],
      data: [
        {
          id: 'employment',
          category: '002-dc-employment',
          dataSubjects: ['002-ds-contact-persons'],
          elements: 'Professional preferences and interests',
          notAllocated: true,
        },
        {
          id: 'behaviour',
          category: '002-dc-behaviour',
          dataSubjects: ['002-ds-contact-persons'],
          notAllocated: true,
        },
        {
          id: 'social',
          category: '002-dc-social',
          dataSubjects: ['002-ds-contact-persons'],
          sources: [
            { id: 'other', kind: 'third-party', detail: 'Other legitimate sources', condition: ifConsented },
            { id: 'aggregators', kind: 'third-party', detail: 'Third-party data aggregators', condition: ifConsented },
            { id: 'marketing-partners', kind: 'third-party', detail: 'Marketing partners', condition: ifConsented },
            { id: 'public', kind: 'public-register', detail: 'Public sources', condition: ifConsented },
            { id: 'networks', kind: 'social-network', detail: 'Third-party social networks', condition: ifConsented },
          ],
          notAllocated: true,
        },
      ],
      combinesSources: { answer: 'yes' },
      combination: 'Data from one source are combined with data from another.',
      automatedProcessing: ['Combination of data from several sources'],
      profiling: { answer: 'yes' },
      highRiskCriteria: ['evaluation', 'matching'],
    },
    asController,
    stated(
      'purposes/picture/text',
      'This gives us a more complete picture of you as a contact person, while also giving us the opportunity to serve you in a more relevant way, on a more personalised basis',
    ),
    inferred(
      'purposes/picture/legalBasis',
      'may combine personal data concerning you from one source with data from another source',
      'The combination has no basis of its own in the text, Art. 6(4).',
    ),
    stated(
      'purposes/picture/alsoClaimed',
      'if you have given your consent for the party collecting the personal data to share it with others',
      'Evidence is needed, Art. 7(1); public sources know no such consent.',
    ),
    stated(
      'purposes/picture/basisNote',
      'if you have given your consent for the party collecting the personal data to share it with others',
    ),
    allocated,
    stated(
      'data/social/sources/other',
      'we may also collect information about you from other legitimate sources, if you have given your consent for the party collecting the personal data to share it with others',
    ),
    stated('data/social/sources/aggregators', 'These sources may be thirdparty data aggregators'),
    stated('data/social/sources/marketing-partners', 'thirdparty data aggregators, marketing partners'),
    stated('data/social/sources/public', 'public sources or third-party social networks'),
    stated('data/social/sources/networks', 'public sources or third-party social networks'),
    stated('combinesSources', 'may combine personal data concerning you from one source with data from another source'),
    stated('combination', 'may combine personal data concerning you from one source with data from another source'),
    stated(
      'automatedProcessing',
      'may combine personal data concerning you from one source with data from another source',
    ),
    inferred('profiling', 'This gives us a more complete picture of you as a contact person', 'Art. 4(4).'),
    inferred(
      'highRiskCriteria',
      'may combine personal data concerning you from one source with data from another source',
      'Combined datasets and evaluation of persons: WP248 rev.01.',
    ),
  ),
  entry(
    'activity',
    '002-pa-statistics',
    {
      ...always,
      name: 'Statistics after anonymisation',
      description: 'Data are made anonymous and used for statistics.',
      purposes: [
        {
          id: 'statistics',
          text: 'Statistics',
          legalBasis: '6-1-f',
          basisStatus: 'inferred',
          dataSubjects: ['002-ds-customers'],
        },
      ],
      data: [
        {
          id: 'any',
          dataSubjects: ['002-ds-customers'],
          elements: 'Any data, made anonymous before use',
          retention: ['002-ret-statistics'],
          notAllocated: true,
        },
      ],
    },
    asController,
    stated('purposes/statistics/text', 'We may process data for statistical purposes'),
    inferred(
      'purposes/statistics/legalBasis',
      'We may process data for statistical purposes, but in such cases the data will be made anonymous',
      'Making data anonymous is processing: compatible use under Art. 5(1)(b) and 89 must be shown.',
    ),
    stated(
      'data/any',
      'We may process data for statistical purposes, but in such cases the data will be made anonymous',
    ),
    inferred('data/any/dataSubjects', 'We may process data for statistical purposes'),
  ),
  entry(
    'processor-record',
    '002-pr-services',
    {
      name: 'Processing on behalf of customers (services)',
      description: 'Services to customers that include the processing of personal data for them.',
      organisation: '002-org',
      role: 'processor',
      engagements: [
        {
          id: 'customers',
          client: '002-cli-customers',
          processing: ['Services including the processing of customers’ data (not itemised)'],
          purpose: 'Determined by the customers',
          instructions: 'On behalf of and in accordance with instructions from the customer, as the agreement permits',
          agreement: '002-agr-customers',
        },
      ],
      transfersMade: { answer: 'yes' },
      transfers: [
        {
          id: 'outside-eu',
          importer: '002-rec-subsuppliers',
          tool: 'scc-old',
          region: 'Outside the EU',
          agreement: '002-agr-subsuppliers',
          condition: 'data are processed outside the EU',
        },
        {
          id: 'usa',
          importer: '002-rec-subsuppliers',
          countries: ['US'],
          tool: 'privacy-shield',
          agreement: '002-agr-subsuppliers',
          condition: 'the processor is located in the USA',
        },
      ],
      security: {
        measures: [
          { id: 'on-behalf', measure: '002-tom-on-behalf' },
          { id: 'measures', measure: '002-tom-measures' },
          { id: 'environments', measure: '002-tom-environments' },
        ],
      },
      subProcessors: ['002-rec-subsuppliers'],
      data: ['002-dc-of-customers'],
      dataSubjects: ['002-ds-of-customers'],
      authorityDisclosure: 'legal-duty',
      authorityDisclosureText:
        'The controller is notified immediately; data are disclosed only to comply with a legal request',
    },
    stated('name', 'as data processor offers many different services to our customers'),
    stated('role', 'as data processor offers many different services to our customers'),
    stated(
      'engagements/customers/client',
      'In such case, the customer is the data controller of the data subject’s data',
    ),
    toVerify(
      'engagements/customers/client',
      'the customer is the data controller',
      'Each controller has to be named, Art. 30(2)(a).',
    ),
    stated(
      'engagements/customers/processing',
      'These services include processing customers’ data and may include the processing of personal data',
    ),
    stated('engagements/customers/purpose', 'The purpose of this processing is determined by our customers and not by'),
    stated(
      'engagements/customers/instructions',
      'processes the data on behalf of and in accordance with instructions from the customer',
    ),
    stated(
      'engagements/customers/agreement',
      'will always be obliged to enter into a data processing agreement with the customer',
    ),
    stated('transfersMade', 'we may export your/our customer data outside the EU', '"May".'),
    stated('transfers/outside-eu', 'we may export your/our customer data outside the EU'),
    stated(
      'transfers/outside-eu/tool',
      'the data processing agreement is based on the EU’s standard contractual clauses',
    ),
    inferred(
      'transfers/outside-eu/tool',
      'the EU’s standard contractual clauses',
      'Which set is not said. The policy is of 2020: it can mean only sets repealed on 27 September 2021.',
    ),
    stated('transfers/usa', 'or that, if it is located in the USA, the data processor is certified'),
    stated(
      'transfers/usa/tool',
      'certified in accordance with the EU/US Privacy Shield',
      'Invalid since 16 July 2020.',
    ),
    stated(
      'security/measures/on-behalf',
      'is responsible for providing technical and organisational security measures',
    ),
    inferred(
      'security/measures/measures',
      'reasonable and appropriate physical, technical and administrative procedures',
    ),
    inferred('security/measures/environments', 'stores your data in secure operating environments'),
    stated('subProcessors', 'In some cases, will use subsuppliers to process or store personal data'),
    stated('data', 'These services include processing customers’ data and may include the processing of personal data'),
    stated('dataSubjects', 'Data subjects who have comments, claims or questions regarding their personal data'),
    stated(
      'authorityDisclosureText',
      'If state authorities or the police require the disclosure of personal data, will immediately notify the data controller and will only disclose such information in order to comply with a legal request',
      'As controller it asks for a court order.',
    ),
    stated('authorityDisclosure', 'will only disclose such information in order to comply with a legal request'),
  ),
];
