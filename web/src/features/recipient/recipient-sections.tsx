import { text } from 'domain/core';
import type { FormSection } from '#register/layout/form-section.ts';

/** The form of a recipient: who it is, what it does with the data and where, then what is asked of processors. */
export const recipientSections: readonly FormSection[] = [
  {
    id: 'identity',
    title: text('Who it is'),
    cites: ['30(1)(d)', '4(9)'],
    fields: [
      'name',
      'role',
      'isCategory',
      'legalName',
      'tradeNames',
      'registration',
      'address',
      'country',
      'groupParentCountry',
      'website',
    ],
  },
  {
    id: 'contacts',
    title: text('Contacts'),
    cites: ['EDPB Opinion 22/2024'],
    fields: ['contact', 'privacyContact'],
  },
  {
    id: 'service',
    title: text('What it does with the data'),
    cites: ['28', '28(10)'],
    fields: ['service', 'ownPurposes', 'agreementMade', 'responsibility', 'termsApply'],
  },
  {
    id: 'locations',
    title: text('Locations and safeguards'),
    cites: ['30(1)(e)', '46'],
    fields: ['storageCountries', 'accessCountries', 'locationsNotStated', 'parentAccess', 'safeguards'],
  },
  {
    id: 'chain',
    title: text('Place in the chain'),
    cites: ['28(2)', '28(4)'],
    fields: ['engagedBy', 'subProcessorsNamed', 'ownListUrl', 'ownListCheckedOn'],
  },
  {
    id: 'supervision',
    title: text('Guarantees and supervision'),
    cites: ['28(1)', '28(3)(h)'],
    fields: ['certifications', 'supervision', 'risk', 'criticality', 'exitPlan'],
  },
  {
    id: 'public',
    title: text('Public list'),
    fields: ['publicListing'],
  },
];
