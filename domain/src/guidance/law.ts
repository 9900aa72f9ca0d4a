import { advice, type Guidance, under } from '#guidance/advice.ts';

/** Wording in both languages. */
const both: Guidance = {
  en: advice(['What readers in English see.', 'Det lesere på engelsk ser.']),
  nb: advice(['What readers in Norwegian see.', 'Det lesere på norsk ser.']),
};

const row: Guidance = {
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
  ...under('note', both),
};

export const adequacyDecisionGuidance: Guidance = {
  ...row,
  territory: advice(['The territory as it is named in the decision.', 'Området slik det heter i beslutningen.']),
  country: advice(['The country transfers are matched by.', 'Landet overføringer sammenlignes med.']),
  decision: advice(['The number of the decision.', 'Nummeret på beslutningen.'], ['(EU) 2023/1795', '(EU) 2023/1795']),
  scope: advice(
    [
      'What the decision does not reach beyond; empty when it covers everything.',
      'Det beslutningen ikke går ut over; tomt når den dekker alt.',
    ],
    ['commercial organisations subject to PIPEDA only', 'bare kommersielle virksomheter underlagt PIPEDA'],
  ),
  ...under('scope', both),
  challenged: advice([
    'Court proceedings that may end it. A fallback is recommended while they go on.',
    'Rettssaker som kan gjøre slutt på den. En reserveløsning anbefales så lenge de pågår.',
  ]),
  'challenged.by': advice(['The court, the case and how it stands.', 'Domstolen, saken og hvordan den står.']),
  ...under('challenged.by', both),
  'challenged.since': advice(['The day the action was brought.', 'Dagen saken ble reist.']),
};

export const transferInstrumentGuidance: Guidance = {
  ...row,
  instrument: advice(['What it is called.', 'Hva det heter.']),
  tool: advice(['The transfer tool it is judged as.', 'Overføringsgrunnlaget det vurderes som.']),
  country: advice([
    'Only for a decision on one country, such as Privacy Shield.',
    'Bare for en beslutning om ett land, som Privacy Shield.',
  ]),
  reference: advice(['The number of the act.', 'Nummeret på rettsakten.'], ['2010/87/EU', '2010/87/EU']),
  spellings: advice(
    [
      'Other ways it is written in registers and contracts; punctuation and capitals make no difference.',
      'Andre måter det skrives på i protokoller og avtaler; tegnsetting og store bokstaver spiller ingen rolle.',
    ],
    ['EU-US PS', 'EU-US PS'],
    ['Shield', 'Skjold'],
  ),
  ended: advice(['What ended it, and when.', 'Hva som gjorde slutt på det, og når.']),
  ...under('ended', both),
};

export const retentionPeriodGuidance: Guidance = {
  ...row,
  law: advice(
    ['The act and section, or whose practice it is.', 'Lov og paragraf, eller hvem sin praksis det er.'],
    ['Bokføringsloven § 13', 'Bokføringsloven § 13'],
  ),
  lawWords: advice([
    'Names of the act that a retention schedule is recognised by.',
    'Navn på loven som en oppbevaringsregel kjennes igjen på.',
  ]),
  country: advice([
    'Whose law it is; leave empty for Union law.',
    'Hvilket lands lov det er; la stå tomt for unionsrett.',
  ]),
  data: advice(['The data it is about.', 'Opplysningene det gjelder.']),
  ...under('data', both),
  dataWords: advice([
    'Beginnings of words that such data are called by, in the country’s language and in English.',
    'Begynnelsen på ord slike opplysninger kalles, på landets språk og på engelsk.',
  ]),
  bound: advice([
    'Whether the law sets a shortest time, a longest time, or neither.',
    'Om loven setter en korteste tid, en lengste tid eller ingen av delene.',
  ]),
  minimum: advice(['The shortest time, counted by the calendar.', 'Den korteste tiden, regnet etter kalenderen.']),
  maximum: advice(['The longest time, counted by the calendar.', 'Den lengste tiden, regnet etter kalenderen.']),
  period: advice(['Only when the time itself does not say it all.', 'Bare når tiden alene ikke sier alt.']),
  ...under('period', both),
  trigger: advice(['The event the time runs from.', 'Hendelsen tiden løper fra.']),
  ...under('trigger', both),
};

export const childConsentAgeGuidance: Guidance = {
  ...row,
  country: advice([
    'The country that sets the age; empty for the age of the Regulation itself.',
    'Landet som bestemmer alderen; tomt for forordningens egen alder.',
  ]),
  age: advice(['From 13 to 16.', 'Fra 13 til 16.'], ['13', '13']),
  law: advice(
    ['The act and section that sets it.', 'Lov og paragraf som bestemmer den.'],
    ['Personopplysningsloven § 5', 'Personopplysningsloven § 5'],
  ),
};

export const vaguePhraseGuidance: Guidance = {
  ...row,
  phrase: advice(
    [
      'The words as people write them; punctuation and capitals make no difference.',
      'Ordene slik folk skriver dem; tegnsetting og store bokstaver spiller ingen rolle.',
    ],
    ['as long as necessary', 'så lenge det er nødvendig'],
    ['data', 'data'],
  ),
  language: advice(['The language of the phrase.', 'Språket formuleringen er på.']),
  matter: advice(['What ought to stand there instead.', 'Det som burde stått der i stedet.']),
  alone: advice([
    'Yes when the words are vague only where nothing else is said, such as “marketing”.',
    'Ja når ordene bare er vage der ikke noe mer er sagt, som «markedsføring».',
  ]),
};
