import { entry } from '#example/entry.ts';
import { allocated, always, asController, consentForAll, notAllocated } from '#example/source-004/every-activity.ts';
import { inferred, stated } from '#example/source-004/quotes.ts';

/** What the organisation does besides serving customers. */
export const lawAndMarketing = [
  entry(
    'activity',
    '004-pa-legal',
    {
      ...always,
      name: 'Etterlevelse av lover',
      description: 'Compliance with laws. The laws are not named.',
      purposes: [
        {
          id: 'comply',
          text: 'Overholde lover',
          code: 'dpv:LegalCompliance',
          legalBasis: '6-1-c',
          basisStatus: 'stated',
          basisNote: 'Nødvendig for å oppfylle forpliktelser etter lover; ingen lov er navngitt',
          dataSubjects: ['004-ds-customers'],
        },
      ],
      data: [{ id: 'not-listed', dataSubjects: ['004-ds-customers'], notAllocated: true }],
    },
    asController,
    stated('purposes/comply/text', 'Vi kan også trenge dine personopplysninger for å overholde lover'),
    stated('purposes/comply/legalBasis', 'overholde lover'),
    stated('purposes/comply/basisNote', 'nødvendig for å oppfylle forpliktelser i henhold til avtaler og lover'),
    notAllocated,
  ),
  entry(
    'activity',
    '004-pa-analysis',
    {
      ...always,
      name: 'Kunde- og markedsanalyser',
      description: 'Customer and market analyses.',
      purposes: [
        {
          id: 'analyse',
          text: 'Utføre kunde- og markedsanalyser',
          code: 'dpv:CustomerRelationshipManagement',
          legalBasis: '6-1-f',
          basisStatus: 'inferred',
          alsoClaimed: ['6-1-a'],
          dataSubjects: ['004-ds-customers'],
        },
      ],
      data: [
        {
          id: 'not-listed',
          dataSubjects: ['004-ds-customers'],
          sources: [{ id: 'surveys', kind: 'data-subject', detail: 'Svar på undersøkelser' }],
          notAllocated: true,
        },
      ],
      automatedProcessing: ['Kunde- og markedsanalyser'],
      profiling: { answer: 'not-stated' },
    },
    asController,
    stated('purposes/analyse/text', 'utføre kunde- og markedsanalyser'),
    inferred(
      'purposes/analyse/legalBasis',
      'utføre kunde- og markedsanalyser',
      'Verken avtale eller lov dekker analyser. Interessen er ikke oppgitt.',
    ),
    consentForAll('analyse'),
    notAllocated,
    stated('data/not-listed/sources/surveys', 'Informasjon vi mottar når du svarer på undersøkelser'),
    stated('automatedProcessing', 'utføre kunde- og markedsanalyser'),
  ),
  entry(
    'activity',
    '004-pa-marketing',
    {
      ...always,
      name: 'Nyhetsbrev, andre utsendelser og direkte markedsføring',
      description: 'Newsletters, other mailings and direct marketing.',
      purposes: [
        {
          id: 'direct-marketing',
          text: 'Direkte markedsføring',
          code: 'dpv:DirectMarketing',
          legalBasis: '6-1-a',
          basisStatus: 'stated',
          basisNote: 'Samtykke påberopes for alle opplysninger, ikke for dette formålet',
          consent: {
            scope: 'All innsamling og lagring av personopplysninger',
            mechanism: 'not-stated',
            withdrawal: 'Når som helst; ingen kanal er oppgitt',
          },
          dataSubjects: ['004-ds-customers'],
        },
        {
          id: 'newsletter',
          text: 'Nyhetsbrev og andre utsendelser',
          code: 'dpv:DirectMarketing',
          legalBasis: '6-1-a',
          basisStatus: 'inferred',
          consent: { mechanism: 'registration', withdrawal: 'Når som helst; ingen kanal er oppgitt' },
          dataSubjects: ['004-ds-subscribers'],
        },
      ],
      data: [
        {
          id: 'contact',
          category: '004-dc-contact',
          dataSubjects: ['004-ds-subscribers', '004-ds-customers'],
          elements: 'Navn og e-postadresse',
          sources: [
            { id: 'registration', kind: 'data-subject', detail: 'Registrering for nyhetsbrev og andre utsendelser' },
          ],
          notAllocated: true,
        },
      ],
    },
    asController,
    inferred(
      'purposes/direct-marketing/text',
      'du har rett til å protestere mot at vi bruker personopplysninger til direkte markedsføring',
      'Retten til å protestere forutsetter at markedsføring skjer.',
    ),
    stated(
      'purposes/direct-marketing/legalBasis',
      'Ingen personopplysninger samles inn eller lagres uten ditt samtykke',
    ),
    stated(
      'purposes/direct-marketing/consent/withdrawal',
      'Du har rett til å trekke tilbake samtykket ditt når som helst',
    ),
    stated('purposes/newsletter/text', 'når du registrerer deg for nyhetsbrev og andre utsendelser'),
    inferred('purposes/newsletter/legalBasis', 'når du registrerer deg for nyhetsbrev og andre utsendelser'),
    stated('purposes/newsletter/consent/withdrawal', 'Du har rett til å trekke tilbake samtykket ditt når som helst'),
    allocated,
    stated(
      'data/contact/sources/registration',
      'Data som vi mottar når du registrerer deg for nyhetsbrev og andre utsendelser',
    ),
  ),
];
