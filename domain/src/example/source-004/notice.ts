import { entry } from '#example/entry.ts';
import { stated } from '#example/source-004/quotes.ts';
import { text } from '#example/source-004/text.ts';

/** The privacy notice itself: what it claims for everything, and what it leaves out. */
export const notice = entry(
  'notice',
  '004-notice',
  {
    title: 'Personvernerklæring',
    organisation: '004-org',
    language: 'nb',
    text,
    complete: true,
    sourceNote:
      'Hele siden. Uten dato og versjon. «Undersøkelser og undersøkelser» tyder på maskinoversettelse. Tilgangsvilkår og utøvelse av rettigheter er lovet, men ikke beskrevet.',
    scope:
      'Hvordan personopplysninger behandles, hva de brukes til, hvem som kan få tilgang til dem og under hvilke betingelser, og hvordan rettigheter utøves',
    legalFramework: 'Gjeldende databeskyttelseslovgivning (ingen lov er navngitt)',
    principles: [
      'Ikke behandle mer personopplysninger enn det som er nødvendig for formålet',
      'Bruke minst personvernsensitive data',
    ],
    crossReferences: ['Vilkår og betingelser (ikke vedlagt)'],
    dataList: 'Bare eksempler på personopplysningene som behandles',
    assertions: [
      {
        id: 'consent-for-all',
        claim: 'Ingen personopplysninger samles inn eller lagres uten samtykke',
        quote: 'Ingen personopplysninger samles inn eller lagres uten ditt samtykke',
        about: 'consent',
      },
      {
        id: 'legal-basis',
        claim: 'Personopplysninger behandles bare når det finnes et juridisk grunnlag; ikke oppgitt per formål',
        quote: 'Vi behandler kun personopplysninger når vi har et juridisk grunnlag',
        about: 'lawfulness',
      },
      {
        id: 'necessity',
        claim: 'Personopplysninger behandles bare når det er nødvendig etter avtaler og lover',
        quote:
          'Vi behandler ikke personopplysninger annet enn når det er nødvendig for å oppfylle forpliktelser i henhold til avtaler og lover',
        about: 'lawfulness',
      },
      {
        id: 'minimisation',
        claim: 'Det behandles ikke mer personopplysninger enn det som er nødvendig for formålet',
        quote: 'ikke å behandle mer personopplysninger enn det som er nødvendig for formålet',
        about: 'minimisation',
      },
      {
        id: 'sharing',
        claim: 'Ingen utlevering til tredjeparter uten samtykke, med mindre kontrakt eller lov krever det',
        quote: 'ikke å utlevere dine personopplysninger til tredjeparter hvis du ikke har samtykket til det',
        about: 'sharing',
      },
    ],
    consents: [
      {
        id: 'sought-first',
        text: 'Samtykke søkes innhentet «så mye som mulig» før behandlingen begynner',
        quote: 'Vi prøver så mye som mulig å innhente ditt samtykke før vi begynner å behandle dine personopplysninger',
        scope: 'All innsamling og lagring av personopplysninger',
        mechanism: 'not-stated',
        withdrawal: 'Når som helst; ingen kanal er oppgitt',
        effect: 'Opplysningene behandles ikke lenger, og nye innhentes ikke',
        exception: 'Ikke når behandlingen er nødvendig for å oppfylle forpliktelser etter avtale eller lov',
        consequence: 'Forpliktelsene overfor den registrerte kan kanskje ikke oppfylles',
      },
      {
        id: 'by-contact',
        text: 'Den som tar kontakt via kontaktskjema eller telefon, regnes for å ha samtykket til hele erklæringen',
        quote:
          'Ved å dele informasjonen din i kontakt med oss via vårt kontaktskjema eller via telefon, samtykker du til at vi behandler dine personopplysninger i samsvar med denne policyen',
        scope: 'All behandling som erklæringen beskriver',
        mechanism: 'contact',
      },
    ],
    complaint: { mentioned: false },
    rights: ['objection', 'withdraw-consent'],
  },
  stated('title', 'Personvernerklæring'),
  stated('legalFramework', 'basert på gjeldende databeskyttelseslovgivning'),
  stated(
    'scope',
    'hvordan vi behandler personopplysningene dine, hva vi bruker dem til, hvem som kan få tilgang til dem og under hvilke betingelser, og hvordan du kan utøve dine rettigheter',
  ),
  stated('principles', 'ikke å behandle mer personopplysninger enn det som er nødvendig for formålet'),
  stated('principles', 'vi tilstreber alltid å bruke minst personvernsensitive data'),
  stated('crossReferences', 'finner du i vår Vilkår og betingelser'),
  stated('dataList', 'Her er eksempler på personopplysningene vi behandler'),
  stated(
    'assertions/consent-for-all/claim',
    'Ingen personopplysninger samles inn eller lagres uten ditt samtykke',
    'Motsies av avtale og lov som grunnlag, av innhenting fra offentlige registre og av «så mye som mulig».',
  ),
  stated('assertions/legal-basis/claim', 'Vi behandler kun personopplysninger når vi har et juridisk grunnlag'),
  stated(
    'assertions/necessity/claim',
    'annet enn når det er nødvendig for å oppfylle forpliktelser i henhold til avtaler og lover',
    'Utelukker analyser, markedsføring, nyhetsbrev og undersøkelser, som erklæringen selv beskriver.',
  ),
  stated('assertions/sharing/claim', 'hvis du ikke har samtykket til det eller hvis det ikke er nødvendig'),
  stated(
    'consents/sought-first/text',
    'Vi prøver så mye som mulig å innhente ditt samtykke før vi begynner å behandle dine personopplysninger',
  ),
  stated('consents/sought-first/withdrawal', 'Du har rett til å trekke tilbake samtykket ditt når som helst'),
  stated('consents/sought-first/effect', 'Vi vil da ikke lenger behandle dine personopplysninger eller innhente nye'),
  stated(
    'consents/sought-first/exception',
    'forutsatt at det ikke er nødvendig for å oppfylle våre forpliktelser i henhold til avtale eller lov',
  ),
  stated(
    'consents/sought-first/consequence',
    'tilbaketrekking av samtykke kan bety at vi ikke kan oppfylle forpliktelsene',
  ),
  stated(
    'consents/by-contact/mechanism',
    'samtykker du til at vi behandler dine personopplysninger i samsvar med denne policyen',
    'Ingen aktiv handling og ikke spesifikt, jf. artikkel 4 nr. 11 og artikkel 7.',
  ),
);
