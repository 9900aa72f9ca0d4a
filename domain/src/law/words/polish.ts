import type { SuppliedWords } from '#law/words/supplied-words.ts';

/** Words of Polish: enough to know the language, so that rules without words of it keep silent. */
export const polish: SuppliedWords = {
  language: 'pl',
  within: {
    'function-word': `w | z | na | do | oraz | jest | dla | przez | nie | się | są | lub | które | tych`,
  },
  alone: {
    none: `brak | nie dotyczy`,
  },
};
