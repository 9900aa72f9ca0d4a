import { entry } from '#example/entry.ts';
import {
  allocated,
  always,
  asController,
  inMicrosoft365,
  storedInMicrosoft365,
} from '#example/source-001/every-activity.ts';
import { inferred, stated } from '#example/source-001/quotes.ts';

/** What is sent to customers and contacts. */
export const mailing = [
  entry(
    'activity',
    '001-pa-communication',
    {
      ...always,
      name: 'Service communication to customers',
      description: 'Customers are told about services and asked how satisfied they are.',
      contactChannels: ['electronic', 'telephone'],
      purposes: [
        {
          id: 'inform',
          text: 'Communicate information on the services offered',
          code: 'dpv:DirectMarketing',
          legalBasis: '6-1-f',
          basisStatus: 'inferred',
          dataSubjects: ['001-ds-customers'],
        },
        {
          id: 'surveys',
          text: 'Carry out customer satisfaction surveys',
          code: 'dpv:CustomerCare',
          legalBasis: '6-1-f',
          basisStatus: 'inferred',
          dataSubjects: ['001-ds-customers'],
        },
      ],
      data: [
        {
          id: 'personal',
          category: '001-dc-personal',
          dataSubjects: ['001-ds-customers'],
          elements: 'Contact details',
          sources: [{ id: 'themselves', kind: 'data-subject', detail: 'Directly or indirectly, in a number of ways' }],
        },
      ],
      disclosuresMade: { answer: 'yes' },
      disclosures: [inMicrosoft365],
    },
    asController,
    stated('contactChannels', 'via electronic communication channels and by telephone'),
    stated('purposes/inform/text', 'to communicate relevant information regarding the services we offer'),
    inferred(
      'purposes/inform/code',
      'to communicate relevant information regarding the services we offer',
      'Information about what is on offer is marketing, and people can only opt out of it.',
    ),
    inferred(
      'purposes/inform/legalBasis',
      'to communicate relevant information regarding the services we offer',
      'No basis is stated; people may opt out.',
    ),
    stated('purposes/surveys/text', 'to carry out customer satisfaction surveys regarding our services'),
    inferred('purposes/surveys/legalBasis', 'to carry out customer satisfaction surveys regarding our services'),
    stated('data/personal', 'We use your contact details to communicate relevant information'),
    stated('data/personal/sources/themselves', 'directly or indirectly provide us with information about yourself'),
    allocated,
    inferred('disclosuresMade', 'stored securely in the Microsoft 365 environment'),
    storedInMicrosoft365,
  ),
  entry(
    'activity',
    '001-pa-newsletter',
    {
      ...always,
      name: 'Newsletter mass mailing',
      description: 'A newsletter goes to collected contacts and to people who registered for it.',
      contactChannels: ['electronic'],
      purposes: [
        {
          id: 'broadcast',
          text: 'Broadcast the newsletter to customers and collected contacts',
          code: 'dpv:DirectMarketing',
          legalBasis: '6-1-f',
          basisStatus: 'inferred',
          dataSubjects: ['001-ds-customers'],
        },
        {
          id: 'interested',
          text: 'Broadcast the newsletter to people who registered as interested',
          code: 'dpv:DirectMarketing',
          legalBasis: '6-1-a',
          basisStatus: 'inferred',
          consent: { scope: 'Newsletter', mechanism: 'registration', voluntary: { answer: 'yes' } },
          dataSubjects: ['001-ds-interested'],
        },
      ],
      data: [
        {
          id: 'contacts',
          category: '001-dc-newsletter',
          dataSubjects: ['001-ds-customers', '001-ds-interested'],
          sources: [
            { id: 'own-lists', kind: 'data-subject', detail: 'Contacts the organisation collected earlier, imported' },
            { id: 'registration', kind: 'data-subject', detail: 'Voluntary registration as an interested party' },
          ],
          retention: ['001-ret-newsletter'],
        },
      ],
      disclosuresMade: { answer: 'yes' },
      disclosures: [
        {
          id: 'partner',
          recipient: '001-rec-newsletter',
          purpose: 'Mass mail',
          data: ['001-dc-newsletter'],
        },
      ],
      systems: ['001-sys-newsletter'],
      automatedProcessing: ['Automated mass mail'],
    },
    asController,
    stated('contactChannels', 'Automated services for mass mail'),
    stated(
      'purposes/broadcast/text',
      'We use a cloud-based system to be able to effectively broadcast so-called newsletter to our customers',
    ),
    inferred(
      'purposes/broadcast/legalBasis',
      'We import names and e-mail addresses from the contacts we have collected',
      'Without consent only for existing customers and similar services: Directive 2002/58/EC Art. 13(2).',
    ),
    stated(
      'purposes/interested/text',
      'the list of customers who have voluntarily chosen to register as interested parties with us',
    ),
    inferred(
      'purposes/interested/legalBasis',
      'customers who have voluntarily chosen to register as interested parties',
    ),
    stated(
      'purposes/interested/consent',
      'customers who have voluntarily chosen to register as interested parties with us',
    ),
    stated('data/contacts', 'We import names and e-mail addresses from the contacts we have collected'),
    stated(
      'data/contacts/sources/own-lists',
      'We import names and e-mail addresses from the contacts we have collected',
    ),
    stated(
      'data/contacts/sources/registration',
      'the list of customers who have voluntarily chosen to register as interested parties with us',
    ),
    stated('data/contacts/retention', 'your contact details remain with our partner (and with us)'),
    stated('disclosuresMade', 'Our newsletter partner is responsible for storing and handling your personal data'),
    stated('disclosures/partner', 'Our newsletter partner is responsible for storing and handling your personal data'),
    stated('systems', 'We use a cloud-based system to be able to effectively broadcast so-called newsletter'),
    stated('automatedProcessing', 'Automated services for mass mail'),
  ),
];
