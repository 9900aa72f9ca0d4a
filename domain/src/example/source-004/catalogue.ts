import { entry } from '#example/entry.ts';
import { inferred, stated } from '#example/source-004/quotes.ts';

const organisation = '004-org';
const language = 'nb';

/** Whose data, which data and where: Norwegian as the document words it, with the normalised name beside it. */
export const catalogue = [
  entry(
    'data-subject-category',
    '004-ds-customers',
    { name: 'Kunder', organisation, description: 'Customers', code: 'dpv:Customer' },
    stated('name', 'kunde- og markedsanalyser'),
    stated('name', 'hvordan vi behandler kundedataene våre'),
  ),
  entry(
    'data-subject-category',
    '004-ds-enquirers',
    {
      name: 'Personer som tar kontakt via kontaktskjema eller telefon',
      organisation,
      description: 'Persons contacting the organisation by form or telephone',
    },
    stated('name', 'i kontakt med oss via vårt kontaktskjema eller via telefon'),
  ),
  entry(
    'data-subject-category',
    '004-ds-subscribers',
    {
      name: 'Abonnenter på nyhetsbrev og andre utsendelser',
      organisation,
      description: 'Subscribers to the newsletter and other mailings',
      code: 'dpv:Subscriber',
    },
    stated('name', 'når du registrerer deg for nyhetsbrev og andre utsendelser'),
  ),
  entry(
    'data-category',
    '004-dc-contact',
    {
      name: 'Kontaktopplysninger',
      organisation,
      description: 'Contact information. Kilden nevner eksempler, ikke kategorier.',
      elements: [
        { id: 'name', name: 'Name', wording: 'Navn', language, code: 'pd:Name' },
        { id: 'address', name: 'Address', wording: 'Adresse', language, code: 'pd:PhysicalAddress' },
        { id: 'email', name: 'E-mail address', wording: 'E-postadresse', language, code: 'pd:EmailAddress' },
        { id: 'phone', name: 'Telephone number', wording: 'Telefonnummer', language, code: 'pd:TelephoneNumber' },
        { id: 'fax', name: 'Fax number', wording: 'Faksnummer', language },
        {
          id: 'others',
          name: 'Others: the list gives examples only',
          wording: 'eksempler på personopplysningene vi behandler',
          language,
          flags: ['open-ended'],
        },
      ],
    },
    inferred('name', 'Her er eksempler på personopplysningene vi behandler', 'Leseren har gruppert eksemplene.'),
    stated('elements/name', '• Navn'),
    stated('elements/address', '• Adresse'),
    stated('elements/email', 'E-postadresse'),
    stated('elements/phone', 'Telefonnummer'),
    stated('elements/fax', 'Faksnummer'),
    stated('elements/others', 'Her er eksempler på personopplysningene vi behandler'),
  ),
  entry(
    'data-category',
    '004-dc-financial',
    {
      name: 'Bankrelaterte opplysninger',
      organisation,
      description: 'Financial information. Kilden sier ikke om det er kontonummer, kort eller annet.',
      elements: [
        {
          id: 'bank',
          name: 'Bank-related information',
          wording: 'Bankrelatert informasjon',
          language,
          code: 'pd:Financial',
          flags: ['financial', 'open-ended'],
        },
      ],
    },
    stated('elements/bank', 'Bankrelatert informasjon'),
  ),
  entry(
    'data-category',
    '004-dc-voluntary',
    {
      name: 'Frivillig oppgitte opplysninger',
      organisation,
      description: 'Voluntary information. Åpen kategori.',
      elements: [
        {
          id: 'voluntary',
          name: 'Information voluntarily provided',
          wording: 'Informasjon som du selv har registrert og frivillig oppgitt',
          language,
          flags: ['open-ended'],
        },
      ],
    },
    stated('elements/voluntary', 'Informasjon som du selv har registrert og frivillig oppgitt'),
  ),
  entry(
    'system',
    '004-sys-contact-form',
    {
      name: 'Kontaktskjema på nettsiden',
      organisation,
      description: 'Website contact form',
      locationsNotStated: true,
    },
    stated('name', 'Informasjon som du gir oss via vårt kontaktskjema på vår nettside'),
  ),
];
