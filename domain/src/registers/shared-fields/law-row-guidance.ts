import { type Guidance, advice, under } from '#model/advice.ts';

/** Wording in both languages. */
export const bothLanguagesGuidance: Guidance = {
  en: advice('What readers in English see.'),
  nb: advice('What readers in Norwegian see.'),
};

export const lawRowGuidance: Guidance = {
  supplied: advice(
    'The key of the row this stands in for. Leave empty to add a row. Archive this entry, and the supplied row counts again.',
  ),
  from: advice('The first day it counts. Findings on an earlier date do not see it.'),
  until: advice('The last day it counts; empty while no end is known.'),
  withdrawn: advice('Yes when the row should not count on any date: it was never right.'),
  source: advice(
    'Where it can be checked: an address, or the act and section.',
    'https://eur-lex.europa.eu/eli/dec_impl/2023/1795/oj',
    'The internet',
  ),
  confidence: advice('How sure you are. Say honestly when nobody has looked.'),
  note: advice('Why you corrected it.'),
  ...under('note', bothLanguagesGuidance),
};
