import { vocabulary } from '#vocabulary/vocabulary.ts';

/** How sure we are of a row of a law table. */
export const confidences = vocabulary([
  ['primary-source', 'Read in the law itself', 'Lest i selve regelverket'],
  ['found', 'Found in the named source', 'Funnet i den oppgitte kilden'],
  ['secondary-source', 'From a secondary source', 'Fra en sekundærkilde'],
  ['unverified', 'Not verified', 'Ikke kontrollert'],
]);

/** How a row of a law table comes to stand there. */
export const standings = vocabulary([
  ['supplied', 'Supplied', 'Følger med'],
  ['corrected', 'Corrected here', 'Rettet her'],
  ['added', 'Added here', 'Lagt til her'],
  ['withdrawn', 'Withdrawn here: does not count', 'Trukket tilbake her: gjelder ikke'],
  ['incomplete', 'Incomplete: does not count yet', 'Ufullstendig: gjelder ikke ennå'],
  ['outdone', 'Outdone by a newer correction', 'Erstattet av en nyere retting'],
]);

/** What a retention period binds to. */
export const retentionBounds = vocabulary([
  ['minimum', 'No shorter', 'Ikke kortere'],
  ['maximum', 'No longer', 'Ikke lenger'],
  ['minimum-and-maximum', 'No shorter and no longer', 'Verken kortere eller lenger'],
  ['practice', 'Practice, not statute', 'Praksis, ikke lov'],
]);

/** The languages vague phrases are known in. */
export const phraseLanguages = vocabulary([
  ['en', 'English', 'Engelsk'],
  ['nb', 'Norwegian', 'Norsk'],
  ['da', 'Danish', 'Dansk'],
  ['sv', 'Swedish', 'Svensk'],
  ['fi', 'Finnish', 'Finsk'],
  ['de', 'German', 'Tysk'],
]);

/** What a vague phrase stands in place of. */
export const vagueMatters = vocabulary([
  ['purpose', 'Purpose', 'Formål', '5(1)(b)'],
  ['data', 'Personal data', 'Personopplysninger', '30(1)(c)'],
  ['retention', 'Time limit', 'Slettefrist', '30(1)(f)'],
  ['recipient', 'Recipient', 'Mottaker', '30(1)(d)'],
  ['security', 'Security measure', 'Sikkerhetstiltak', '30(1)(g)'],
  ['country', 'Country', 'Land', '30(1)(e)'],
]);
