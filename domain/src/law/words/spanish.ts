import type { SuppliedWords } from '#law/words/supplied-words.ts';

/** Words of Spanish: what few rules know it, the others know the language and keep silent. */
export const spanish: SuppliedWords = {
  language: 'es',
  within: {
    'function-word': `el | los | las | y | para | por | con | una | del | que | sus | como | está | son | este | esta`,
    'special-category': `
      datos de salud | estado de salud | datos relativos a la salud | médic* | enfermedad* | incapacidad*
      | discapacidad* | paciente* | diagnóstico* | alergi* | embarazo* | biométric* | huella* dactilar*
      | reconocimiento facial | genétic* | ADN | étnic* | racial* | religi* | convicciones filosóficas
      | opiniones políticas | ideología* | afiliación política | sindica* | vida sexual | orientación sexual
      | categorías especiales | datos sensibles | datos especialmente protegidos`,
    'criminal-data': `
      antecedentes penales | condena* | infracciones penales | infracción penal | delito* | delitos sexuales`,
    'national-id': `
      DNI | NIF | número de identificación nacional | documento nacional de identidad
      | número de la seguridad social | número de seguridad social`,
  },
  alone: {
    processing: `
      servicio | servicios | nuestros servicios | prestación de servicios | tratamiento | tratamiento de datos
      | tratamiento de datos personales | servicios informáticos | según contrato | ver contrato | varios | otros`,
    none: `ninguno | ninguna | nada | no aplica`,
    'special-category': `salud | religión`,
  },
};
