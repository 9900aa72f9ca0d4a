import type { SuppliedWords } from '#law/words/supplied-words.ts';

/** Words of Italian: enough to know the language, so that rules without words of it keep silent. */
export const italian: SuppliedWords = {
  language: 'it',
  within: {
    'function-word': `
      il | gli | della | delle | dei | degli | nel | con | una | che | sono | questo | questa | anche | alla`,
  },
  alone: {
    none: `nessuno | nessuna | nulla | non applicabile`,
  },
};
