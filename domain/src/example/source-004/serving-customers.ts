import { entry } from '#example/entry.ts';
import {
  allocated,
  always,
  asController,
  byEmail,
  byForm,
  byTelephone,
  consentForAll,
  necessaryNote,
  necessity,
  publicRegisters,
} from '#example/source-004/every-activity.ts';
import { inferred, stated } from '#example/source-004/quotes.ts';

/** Obligations, support and enquiries. */
export const servingCustomers = [
  entry(
    'activity',
    '004-pa-customers',
    {
      ...always,
      name: 'Oppfyllelse av forpliktelser overfor kunder',
      description: 'Customer administration: fulfilling obligations towards customers.',
      purposes: [
        {
          id: 'obligations',
          text: 'Oppfylle forpliktelser overfor den registrerte',
          code: 'dpv:FulfilmentOfContractualObligation',
          legalBasis: '6-1-b',
          basisStatus: 'stated',
          basisNote: necessaryNote,
          alsoClaimed: ['6-1-c', '6-1-a'],
          dataSubjects: ['004-ds-customers'],
        },
      ],
      data: [
        {
          id: 'contact',
          category: '004-dc-contact',
          dataSubjects: ['004-ds-customers'],
          sources: [byTelephone, byEmail, publicRegisters],
          consequence: 'Uten opplysningene kan forpliktelsene overfor den registrerte kanskje ikke oppfylles',
          notAllocated: true,
        },
        { id: 'bank', category: '004-dc-financial', dataSubjects: ['004-ds-customers'], notAllocated: true },
      ],
    },
    asController,
    stated(
      'purposes/obligations/text',
      'Vi behandler dine personopplysninger primært for å oppfylle våre forpliktelser overfor deg',
    ),
    necessity('obligations'),
    consentForAll('obligations'),
    allocated,
    stated('data/contact/sources/telephone', 'Informasjon som du gir oss direkte i kontakt med oss på telefon'),
    stated('data/contact/sources/email', 'Data som du gir oss direkte i kontakt med oss via e-post'),
    stated(
      'data/contact/sources/registers',
      'Informasjon vi henter fra offentlige registre',
      'Kilde etter artikkel 14. Strider mot samtykke for all innsamling.',
    ),
    stated(
      'data/contact/consequence',
      'tilbaketrekking av samtykke kan bety at vi ikke kan oppfylle forpliktelsene vi har i forhold til deg',
    ),
  ),
  entry(
    'activity',
    '004-pa-support',
    {
      ...always,
      name: 'Teknisk support, oppfølging og informasjon',
      description: 'Technical support, follow-up and information to customers.',
      purposes: [
        {
          id: 'support',
          text: 'Teknisk support, oppfølging og informasjon',
          code: 'dpv:CustomerCare',
          legalBasis: '6-1-b',
          basisStatus: 'stated',
          basisNote: necessaryNote,
          alsoClaimed: ['6-1-c', '6-1-a'],
        },
        {
          id: 'service',
          text: 'Gi god service',
          code: 'dpv:CustomerCare',
          legalBasis: '6-1-b',
          basisStatus: 'stated',
          basisNote: necessaryNote,
          alsoClaimed: ['6-1-c', '6-1-a'],
        },
      ],
      data: [
        {
          id: 'contact',
          category: '004-dc-contact',
          dataSubjects: ['004-ds-customers', '004-ds-enquirers'],
          sources: [byTelephone, byEmail, byForm],
          notAllocated: true,
        },
        {
          id: 'voluntary',
          category: '004-dc-voluntary',
          dataSubjects: ['004-ds-customers', '004-ds-enquirers'],
          sources: [byForm],
          notAllocated: true,
        },
      ],
      systems: ['004-sys-contact-form'],
    },
    asController,
    stated('purposes/support/text', 'teknisk support, oppfølging og informasjon'),
    stated('purposes/service/text', 'for å gi deg god service'),
    necessity('support'),
    consentForAll('support'),
    necessity('service'),
    consentForAll('service'),
    allocated,
    stated('data/contact/sources/telephone', 'Informasjon som du gir oss direkte i kontakt med oss på telefon'),
    stated('data/contact/sources/form', 'Informasjon som du gir oss via vårt kontaktskjema på vår nettside'),
  ),
  entry(
    'activity',
    '004-pa-enquiries',
    {
      ...always,
      name: 'Henvendelser via kontaktskjema og telefon',
      description: 'Enquiries by contact form and telephone.',
      purposes: [
        {
          id: 'answer',
          text: 'Besvare henvendelser',
          code: 'dpv:CommunicationForCustomerCare',
          legalBasis: '6-1-a',
          basisStatus: 'stated',
          basisNote: 'Samtykke ved å ta kontakt via kontaktskjema eller telefon',
          consent: {
            scope: 'All behandling som erklæringen beskriver',
            mechanism: 'contact',
            wording:
              'Ved å dele informasjonen din i kontakt med oss via vårt kontaktskjema eller via telefon, samtykker du til at vi behandler dine personopplysninger i samsvar med denne policyen',
            withdrawal: 'Når som helst; ingen kanal er oppgitt',
          },
          dataSubjects: ['004-ds-enquirers'],
        },
      ],
      data: [
        {
          id: 'contact',
          category: '004-dc-contact',
          dataSubjects: ['004-ds-enquirers'],
          sources: [byForm, byTelephone],
          notAllocated: true,
        },
      ],
      systems: ['004-sys-contact-form'],
    },
    asController,
    inferred('purposes/answer/text', 'Informasjon som du gir oss via vårt kontaktskjema på vår nettside'),
    stated(
      'purposes/answer/legalBasis',
      'samtykker du til at vi behandler dine personopplysninger i samsvar med denne policyen',
      'Samtykke ved kontakt er verken aktivt eller spesifikt, jf. artikkel 4 nr. 11 og artikkel 7.',
    ),
    stated('purposes/answer/consent/withdrawal', 'Du har rett til å trekke tilbake samtykket ditt når som helst'),
    allocated,
    stated('data/contact/sources/form', 'i kontakt med oss via vårt kontaktskjema eller via telefon'),
  ),
];
