import { entry } from '#example/entry.ts';
import { stated, toVerify } from '#example/source-004/quotes.ts';

const organisation = '004-org';

/** How long, how safe and which rights, in the document's own vague words. */
export const keeping = [
  entry(
    'retention-schedule',
    '004-ret-general',
    {
      name: 'Alle opplysninger: ikke lenger enn formålene krever',
      covers: 'Alle personopplysninger',
      criterion:
        'Ikke lenger enn den perioden som kreves for å oppnå formålene, eller i lengre tid for formål som er tillatt ved lov',
      groundNote: 'Formålene; lengre tid der loven tillater det (ingen lov er navngitt)',
      endAction: 'erase',
      how: 'Slettes uten urimelig opphold',
      organisation,
    },
    stated('criterion', 'ikke lenger enn den perioden som kreves for å oppnå formålene'),
    stated(
      'groundNote',
      'eller i lengre tid for formål som er tillatt ved lov',
      '«Tillatt ved lov» rekker lenger enn «påkrevd ved lov».',
    ),
    stated('how', 'og uansett slettet uten urimelig opphold', 'Hva fristen løper fra, er uklart.'),
  ),
  entry(
    'security-measure',
    '004-tom-third-parties',
    {
      name: 'Betryggende behandling hos tredjeparter',
      type: 'organisational',
      description: 'Konfidensialitetsavtaler med tredjeparter, som skal behandle opplysningene på en betryggende måte.',
      scope: 'Personopplysninger som utleveres til tredjeparter',
      exclusion: 'Virksomhetens egen behandling: kilden beskriver ingen egne tiltak',
      organisation,
    },
    stated('name', 'sørger for at personopplysningene behandles på en betryggende måte'),
    stated('description', 'utarbeider vi konfidensialitetsavtaler'),
  ),
  entry(
    'rights-procedure',
    '004-rts-objection',
    { name: 'Protest mot direkte markedsføring', right: 'objection', organisation, scope: 'Direkte markedsføring' },
    stated('scope', 'du har rett til å protestere mot at vi bruker personopplysninger til direkte markedsføring'),
    toVerify('channel', 'hvordan du kan utøve dine rettigheter', 'Lovet, men ingen kanal er oppgitt.'),
  ),
  entry(
    'rights-procedure',
    '004-rts-withdrawal',
    {
      name: 'Tilbaketrekking av samtykke',
      right: 'withdraw-consent',
      organisation,
      scope: 'Alt samtykke, når som helst',
      effect: 'Opplysningene behandles ikke lenger, og nye innhentes ikke',
      exception: 'Ikke når behandlingen er nødvendig for å oppfylle forpliktelser etter avtale eller lov',
    },
    stated('scope', 'Du har rett til å trekke tilbake samtykket ditt når som helst'),
    stated('effect', 'Vi vil da ikke lenger behandle dine personopplysninger eller innhente nye'),
    stated('exception', 'forutsatt at det ikke er nødvendig for å oppfylle våre forpliktelser'),
    toVerify('channel', 'Du har rett til å trekke tilbake samtykket ditt', 'Ingen kanal er oppgitt.'),
  ),
];
