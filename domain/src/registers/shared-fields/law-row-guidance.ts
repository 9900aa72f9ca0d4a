import { type Guidance, advice, under } from '#model/advice.ts';

/** Wording in both languages. */
export const bothLanguagesGuidance: Guidance = {
  en: advice(['What readers in English see.', 'Det lesere på engelsk ser.']),
  nb: advice(['What readers in Norwegian see.', 'Det lesere på norsk ser.']),
};

export const lawRowGuidance: Guidance = {
  supplied: advice([
    'The key of the row this stands in for. Leave empty to add a row. Archive this entry, and the supplied row counts again.',
    'Nøkkelen til raden denne står i stedet for. La stå tomt for å legge til en rad. Arkiver oppføringen, så gjelder raden som følger med igjen.',
  ]),
  from: advice([
    'The first day it counts. Findings on an earlier date do not see it.',
    'Den første dagen den gjelder. Funn på en tidligere dato ser den ikke.',
  ]),
  until: advice([
    'The last day it counts; empty while no end is known.',
    'Den siste dagen den gjelder; tomt så lenge ingen slutt er kjent.',
  ]),
  withdrawn: advice([
    'Yes when the row should not count on any date: it was never right.',
    'Ja når raden ikke skal gjelde på noen dato: Den var aldri riktig.',
  ]),
  source: advice(
    [
      'Where it can be checked: an address, or the act and section.',
      'Der det kan kontrolleres: en adresse, eller lov og paragraf.',
    ],
    ['https://eur-lex.europa.eu/eli/dec_impl/2023/1795/oj', 'https://eur-lex.europa.eu/eli/dec_impl/2023/1795/oj'],
    ['The internet', 'Internett'],
  ),
  confidence: advice([
    'How sure you are. Say honestly when nobody has looked.',
    'Hvor sikker du er. Si ærlig fra når ingen har sett etter.',
  ]),
  note: advice(['Why you corrected it.', 'Hvorfor du rettet den.']),
  ...under('note', bothLanguagesGuidance),
};
