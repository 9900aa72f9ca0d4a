import { text } from '#language/text.ts';
import { defineLayout } from '#model/layout.ts';
import { recipient } from '#registers/recipient/definition.ts';

/** A recipient: who it is, what it does with the data and where, then what is asked of processors. */
export const recipientLayout = defineLayout(recipient, [
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
    fields: ['service', 'ownPurposes', 'responsibility', 'termsApply'],
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
    part: 'chain',
  },
  {
    id: 'agreements',
    title: text('Agreements'),
    cites: ['28(3)'],
    fields: ['agreementMade'],
    part: 'agreements',
  },
  {
    id: 'supervision',
    title: text('Guarantees and supervision'),
    cites: ['28(1)', '28(3)(h)'],
    fields: ['certifications', 'supervision', 'risk', 'criticality', 'exitPlan'],
  },
  { id: 'public', title: text('Public list'), fields: ['publicListing'] },
  {
    id: 'usedBy',
    title: text('Records that name it'),
    cites: ['30(1)(d)', '30(2)'],
    fields: [],
    part: 'used-by',
  },
]);
