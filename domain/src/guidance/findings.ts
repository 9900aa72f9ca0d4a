import { advice, type Guidance } from '#guidance/advice.ts';

const rule = advice([
  'The rule of the catalogue, found by its title or its id.',
  'Regelen i katalogen, som finnes på tittel eller id.',
]);
const path = advice([
  'The field it is about, as the finding names it; empty for the entry as a whole.',
  'Feltet det gjelder, slik funnet nevner det; tomt for hele oppføringen.',
]);

export const acceptanceGuidance: Guidance = {
  rule,
  about: advice(['The entry in which the finding stands.', 'Oppføringen funnet står i.']),
  path,
  found: advice([
    'What the finding said. Once it names another entry or country, it is open again; empty covers all that is found at the field.',
    'Det funnet sa. Nevner det en annen oppføring eller et annet land, er det åpent igjen; tomt omfatter alt som finnes ved feltet.',
  ]),
  reason: advice(
    [
      'Why you live with it, and what you do meanwhile. Auditors read this.',
      'Hvorfor dere lever med det, og hva dere gjør så lenge. Revisorer leser dette.',
    ],
    [
      'The vendor signs the new clauses in March; no new data are sent until then.',
      'Leverandøren signerer de nye bestemmelsene i mars; ingen nye opplysninger sendes før det.',
    ],
    ['Not important.', 'Ikke viktig.'],
  ),
  until: advice([
    'The last day it is accepted, two years from now at the latest. The finding comes back on the day after.',
    'Den siste dagen det er akseptert, senest om to år. Funnet kommer tilbake dagen etter.',
  ]),
};

export const observationGuidance: Guidance = {
  rule,
  about: advice(['The entry it was found in.', 'Oppføringen det ble funnet i.']),
  path,
  note: advice(
    ['What you saw, and why it matters.', 'Hva du så, og hvorfor det betyr noe.'],
    [
      'The notice says consent is given by using the website, for every purpose at once.',
      'Erklæringen sier at samtykke gis ved å bruke nettstedet, for alle formål samtidig.',
    ],
    ['Consent is wrong.', 'Samtykket er feil.'],
  ),
  quote: advice(['The words it rests on, if there are any.', 'Ordene det bygger på, hvis det finnes noen.']),
};
