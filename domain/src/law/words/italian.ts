import type { SuppliedWords } from '#law/words/supplied-words.ts';

/** Words of Italian: enough to know the language, so that rules without words of it keep silent. */
export const italian: SuppliedWords = {
  language: 'it',
  within: {
    'function-word': `
      il | gli | della | delle | dei | degli | nel | con | una | che | sono | questo | questa | anche | alla`,
  },
  alone: {
    processing: `
      servizio | servizi | i nostri servizi | fornitura di servizi | prestazione di servizi | erogazione di servizi
      | trattamento | trattamento dei dati | trattamento di dati personali | servizi informatici | da contratto
      | come da contratto | vari | altro`,
    none: `nessuno | nessuna | nulla | non applicabile`,
  },
};
