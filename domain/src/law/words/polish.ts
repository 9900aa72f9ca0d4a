import type { SuppliedWords } from '#law/words/supplied-words.ts';

/** Words of Polish: enough to know the language, so that rules without words of it keep silent. */
export const polish: SuppliedWords = {
  language: 'pl',
  within: {
    'function-word': `w | z | na | do | oraz | jest | dla | przez | nie | się | są | lub | które | tych`,
  },
  alone: {
    processing: `
      usługa | usługi | nasze usługi | świadczenie usług | przetwarzanie | przetwarzanie danych
      | przetwarzanie danych osobowych | usługi IT | zgodnie z umową | zob umowa | różne | inne`,
    none: `brak | nie dotyczy`,
  },
};
