import type { Wording } from '#rules/rule.ts';
import { text } from '#language/text.ts';

export const dataWords: Wording<'data'> = {
  'data-subjects-missing': {
    message: text('It is not recorded whose data these are.', 'Det er ikke oppgitt hvem opplysningene gjelder.'),
    fix: text(
      'Choose at least one category of data subjects for the data.',
      'Velg minst én kategori av registrerte for opplysningene.',
    ),
  },
  'data-categories-missing': {
    message: text(
      'It is not recorded which personal data are processed.',
      'Det er ikke oppgitt hvilke personopplysninger som behandles.',
    ),
    fix: text(
      'Add a row for each category of personal data.',
      'Legg til en rad for hver kategori av personopplysninger.',
    ),
  },
  'data-subjects-not-linked': {
    message: text(
      'The activity is about several groups of people, but it is not recorded which of them these data concern.',
      'Aktiviteten gjelder flere grupper av registrerte, men det er ikke oppgitt hvem av dem disse opplysningene gjelder.',
    ),
    fix: text('Choose the data subjects for this row.', 'Velg de registrerte for denne raden.'),
  },
  'data-category-vague': {
    message: text(
      '“{what}” is open-ended or has no elements, so nobody can tell what is processed or whether it is needed.',
      '«{what}» er åpen eller uten elementer, så ingen kan se hva som behandles, eller om det trengs.',
    ),
    fix: text(
      'List the elements, and take the open-ended mark away when the list is complete.',
      'List opp elementene, og fjern merket for åpen kategori når listen er komplett.',
    ),
  },
  'data-category-missing': {
    message: text(
      'What is done cannot be done without data that the record does not list.',
      'Det som gjøres, er ikke mulig uten opplysninger som protokollen ikke nevner.',
    ),
    fix: text('Add the data that are really used.', 'Legg til opplysningene som faktisk brukes.'),
  },
  'data-minimisation': {
    message: text(
      'No purpose is recorded that needs these data. Data may be processed only as far as a purpose needs them.',
      'Ikke noe formål som er oppgitt, krever disse opplysningene. Bare opplysninger som er nødvendige for et formål, kan behandles.',
    ),
    fix: text(
      'Stop processing the data, or record the purpose that needs them.',
      'Slutt å behandle opplysningene, eller oppgi formålet som krever dem.',
    ),
  },
  'special-category-unspecified': {
    message: text(
      'The data are called sensitive, but not which special category they belong to. Each needs a condition of its own under Article 9(2).',
      'Opplysningene kalles sensitive, men det er ikke oppgitt hvilken særlig kategori de hører til. Hver kategori krever et eget vilkår i artikkel 9 nr. 2.',
    ),
    fix: text(
      'Name the special category, with one element for each.',
      'Oppgi den særlige kategorien, med ett element for hver.',
    ),
  },
  'child-data-present': {
    message: text(
      'Children are among the data subjects, and nothing shows that their need for particular protection has been considered.',
      'Barn er blant de registrerte, og ingenting viser at deres særlige behov for vern er vurdert.',
    ),
    fix: text(
      'Answer whether an impact assessment is required, or record how the children’s interests were weighed.',
      'Svar på om det kreves en vurdering av personvernkonsekvenser, eller oppgi hvordan barnas interesser er avveid.',
    ),
  },
  'child-data-policy': {
    message: text(
      'Children are said to be kept out, but nothing is recorded that keeps them out, or the age does not follow the country’s law.',
      'Barn sies å være utelukket, men det er ikke oppgitt noe som holder dem ute, eller aldersgrensen følger ikke landets lov.',
    ),
    fix: text(
      'Record how age is checked and what is done with data of children.',
      'Oppgi hvordan alderen kontrolleres, og hva som gjøres med opplysninger om barn.',
    ),
  },
  'child-consent-age-missing': {
    message: text(
      'The purpose rests on the consent of children. It must be clear from which age they consent alone, and who consents for those who are younger.',
      'Formålet bygger på samtykke fra barn. Det må være klart fra hvilken alder de samtykker selv, og hvem som samtykker for de yngre.',
    ),
    fix: text(
      'Enter the age limit, and how holders of parental responsibility authorise the consent.',
      'Oppgi aldersgrensen, og hvordan de med foreldreansvar godkjenner samtykket.',
    ),
  },
  'child-consent-age-too-low': {
    message: text(
      'The age limit is lower than the law of the country allows: {age} years ({law}).',
      'Aldersgrensen er lavere enn landets lov tillater: {age} år ({law}).',
    ),
    fix: text(
      'Raise the age limit to {age}, or obtain parental authorisation below that age.',
      'Hev aldersgrensen til {age}, eller innhent foreldrenes godkjenning under den alderen.',
    ),
  },
  'payment-card-data-scope': {
    message: text(
      'The activity holds payment card data, and it is not recorded that the payment provider keeps them. Card numbers and security codes should not lie with the organisation itself.',
      'Aktiviteten omfatter betalingskortdata, og det er ikke oppgitt at betalingsformidleren oppbevarer dem. Kortnumre og sikkerhetskoder bør ikke ligge hos virksomheten selv.',
    ),
    fix: text(
      'Name the payment provider that collects and holds the card data, or stop keeping them.',
      'Oppgi betalingsformidleren som innhenter og oppbevarer kortdataene, eller slutt å oppbevare dem.',
    ),
  },
  'eprivacy-traffic-location-data': {
    message: text(
      'Traffic data and location data of a network fall under the ePrivacy rules: beyond what communication and billing need, they call for consent.',
      'Trafikkdata og lokaliseringsdata fra et nett følger ekomreglene: til annet enn det kommunikasjon og fakturering krever, trengs samtykke.',
    ),
    fix: text(
      'Record the consent, or the provision of the ePrivacy rules that allows the use.',
      'Oppgi samtykket, eller bestemmelsen i ekomreglene som tillater bruken.',
    ),
  },
};
