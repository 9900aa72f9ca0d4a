import type { SuppliedWords } from '#law/words/supplied-words.ts';

/** Words of Spanish: enough to know the language, so that rules without words of it keep silent. */
export const spanish: SuppliedWords = {
  language: 'es',
  within: {
    'function-word': `el | los | las | y | para | por | con | una | del | que | sus | como | está | son | este | esta`,
  },
  alone: {
    processing: `
      servicio | servicios | nuestros servicios | prestación de servicios | tratamiento | tratamiento de datos
      | tratamiento de datos personales | servicios informáticos | según contrato | ver contrato | varios | otros`,
    none: `ninguno | ninguna | nada | no aplica`,
  },
};
