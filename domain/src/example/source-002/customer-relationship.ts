import { entry } from '#example/entry.ts';
import {
  allocated,
  always,
  asController,
  collectedDirectly,
  customers,
  directly,
  necessaryPurpose,
  necessaryRemarks,
} from '#example/source-002/every-activity.ts';
import { stated } from '#example/source-002/quotes.ts';

const associates = {
  id: 'associates',
  kind: 'third-party',
  detail: 'Managers and colleagues at the company the person represents',
} as const;

/** Purposes 1 to 5 of the policy. */
export const customerRelationship = [
  entry(
    'activity',
    '002-pa-offers',
    {
      ...always,
      name: 'Offers of products and services requested',
      description: 'Customers and potential customers get the offers they asked for.',
      purposes: necessaryPurpose(
        'Offer products and services that customers or potential customers have requested (purpose 1)',
        'dpv:EstablishContractualAgreement',
      ),
      data: [
        {
          id: 'contact',
          category: '002-dc-contact',
          dataSubjects: [...customers, '002-ds-potential'],
          sources: [directly],
          retention: ['002-ret-offers'],
          notAllocated: true,
        },
        {
          id: 'employment',
          category: '002-dc-employment',
          dataSubjects: ['002-ds-representatives', '002-ds-potential'],
          elements: 'Job title',
          retention: ['002-ret-offers'],
          notAllocated: true,
        },
      ],
    },
    asController,
    ...necessaryRemarks('1. Offer products and services that customers or potential customers have requested'),
    allocated,
    collectedDirectly('contact'),
    stated('data/contact/retention', 'we retain personal data concerning offers made for two years'),
    stated('data/employment/retention', 'we retain personal data concerning offers made for two years'),
  ),
  entry(
    'activity',
    '002-pa-related-products',
    {
      ...always,
      name: 'Information about closely related products (existing customers)',
      description: 'Customers are told of products and services close to those they already use.',
      purposes: necessaryPurpose(
        'Offer information about and present closely related products and services (purpose 2)',
        'dpv:DirectMarketing',
      ),
      data: [
        {
          id: 'contact',
          category: '002-dc-contact',
          dataSubjects: customers,
          sources: [directly],
          notAllocated: true,
        },
        {
          id: 'employment',
          category: '002-dc-employment',
          dataSubjects: ['002-ds-representatives'],
          elements: 'Job title, professional preferences and interests',
          notAllocated: true,
        },
      ],
    },
    asController,
    ...necessaryRemarks(
      '2. Offer information about and present products and services that are closely related to the products and services that the customer is already using',
    ),
    allocated,
    collectedDirectly('contact'),
  ),
  entry(
    'activity',
    '002-pa-deliveries',
    {
      ...always,
      name: 'Deliveries under customer agreements',
      description: 'Products and services are delivered as agreed with the customer.',
      purposes: necessaryPurpose(
        'Perform deliveries in accordance with a customer agreement (purpose 3)',
        'dpv:FulfilmentOfContractualObligation',
      ),
      data: [
        {
          id: 'contact',
          category: '002-dc-contact',
          dataSubjects: customers,
          sources: [
            directly,
            associates,
            {
              id: 'partner',
              kind: 'third-party',
              detail: 'Business partner',
              condition: 'products or services are bought via the partner',
            },
          ],
          retention: ['002-ret-orders', '002-ret-guarantee'],
          notAllocated: true,
        },
        {
          id: 'employment',
          category: '002-dc-employment',
          dataSubjects: ['002-ds-representatives'],
          elements: 'Job title',
          retention: ['002-ret-orders', '002-ret-guarantee'],
          notAllocated: true,
        },
      ],
    },
    asController,
    ...necessaryRemarks('3. Perform deliveries in accordance with a customer agreement'),
    allocated,
    collectedDirectly('contact'),
    stated(
      'data/contact/sources/associates',
      'we may also collect data from other persons who are associated with the company that you represent. These persons may be managers or colleagues',
    ),
    stated('data/contact/sources/partner', 'we may collect information about you from that business partner'),
    stated('data/contact/retention', 'we retain personal data for five years after the last interaction with us'),
    stated('data/contact/retention', 'we retain personal data during the guarantee period'),
  ),
  entry(
    'activity',
    '002-pa-support',
    {
      ...always,
      name: 'Support to users of products and services',
      description: 'Users of products and services get help.',
      purposes: necessaryPurpose('Offer support to users of products and services (purpose 4)', 'dpv:CustomerCare'),
      data: [
        {
          id: 'contact',
          category: '002-dc-contact',
          dataSubjects: [...customers, '002-ds-users'],
          sources: [directly],
          notAllocated: true,
        },
        {
          id: 'employment',
          category: '002-dc-employment',
          dataSubjects: ['002-ds-representatives'],
          elements: 'Job title',
          notAllocated: true,
        },
        {
          id: 'feedback',
          category: '002-dc-feedback',
          dataSubjects: [...customers, '002-ds-users'],
          notAllocated: true,
        },
        {
          id: 'correspondence',
          category: '002-dc-correspondence',
          dataSubjects: [...customers, '002-ds-users'],
          retention: ['002-ret-email'],
          notAllocated: true,
        },
      ],
    },
    asController,
    ...necessaryRemarks('4. Offer support to users of our products and services'),
    allocated,
    collectedDirectly('contact'),
    stated(
      'data/correspondence/retention',
      'The email correspondence that we exchange between you/the company you represent and will be retained by B',
    ),
  ),
  entry(
    'activity',
    '002-pa-communication',
    {
      ...always,
      name: 'Communication on deliveries and customer relationships',
      description: 'Customers are told what matters for deliveries and for the relationship.',
      contactChannels: ['electronic'],
      purposes: [
        ...necessaryPurpose(
          'Communicate information relevant for deliveries and customer relationships (purpose 5)',
          'dpv:CommunicationManagement',
        ),
        {
          id: 'manage',
          text: 'Manage the customer relationship in general and fulfil obligations to customers',
          code: 'dpv:CustomerRelationshipManagement',
          basisNote: 'Claimed to be necessary to serve customers; an umbrella over purposes 1 to 7',
          dataSubjects: customers,
        },
      ],
      data: [
        {
          id: 'contact',
          category: '002-dc-contact',
          dataSubjects: customers,
          sources: [directly, associates],
          notAllocated: true,
        },
        {
          id: 'employment',
          category: '002-dc-employment',
          dataSubjects: ['002-ds-representatives'],
          elements: 'Job title',
          notAllocated: true,
        },
        {
          id: 'correspondence',
          category: '002-dc-correspondence',
          dataSubjects: customers,
          retention: ['002-ret-email'],
        },
      ],
    },
    asController,
    stated('contactChannels', 'The email correspondence that we exchange'),
    ...necessaryRemarks(
      '5. Communicate information that is relevant for our deliveries in particular and our customer relationships in general',
    ),
    stated(
      'purposes/manage/text',
      'In order to manage our customer relationship in general and to fulfil our obligations to you/our customers',
    ),
    stated(
      'purposes/manage/basisNote',
      'Processing of personal data is necessary for us to be able to serve you/our customers/relation',
    ),
    allocated,
    collectedDirectly('contact'),
    stated('data/contact/sources/associates', 'other persons who are associated with the company that you represent'),
    stated(
      'data/correspondence',
      'The email correspondence that we exchange between you/the company you represent and will be retained by B',
    ),
  ),
];
