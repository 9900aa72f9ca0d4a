import type { SuppliedWords } from '#law/words/supplied-words.ts';

/** Words of Italian: what few rules know it, the others know the language and keep silent. */
export const italian: SuppliedWords = {
  language: 'it',
  within: {
    'function-word': `
      il | gli | della | delle | dei | degli | nel | con | una | che | sono | questo | questa | anche | alla`,
    'special-category': `
      dati sanitari | sanitari* | stato di salute | dati relativi alla salute | malatti* | medic* | disabilit*
      | invalidit* | pazient* | diagnos* | allergi* | gravidanza | biometric* | impront* digital*
      | riconoscimento facciale | genetic* | DNA | etnic* | razzial* | religios* | convinzioni filosofiche
      | opinioni politiche | sindacal* | vita sessuale | orientamento sessuale | categorie particolari
      | dati sensibili | dati particolari`,
    'criminal-data': `
      casellario giudiziale | carichi pendenti | condann* | reato | reati | precedenti penali | dati giudiziari`,
    'national-id': `
      codice fiscale | codici fiscali`,
  },
  alone: {
    processing: `
      servizio | servizi | i nostri servizi | fornitura di servizi | prestazione di servizi | erogazione di servizi
      | trattamento | trattamento dei dati | trattamento di dati personali | servizi informatici | da contratto
      | come da contratto | vari | altro`,
    none: `nessuno | nessuna | nulla | non applicabile`,
    'special-category': `salute | religione`,
  },
};
