import type { SuppliedWords } from '#law/words/supplied-words.ts';

/** Words of French: enough to know the language, so that rules without words of it keep silent. */
export const french: SuppliedWords = {
  language: 'fr',
  within: {
    'function-word': `
      le | la | les | des | du | et | est | sont | pour | dans | par | avec | une | aux | sur | pas | qui | que | leur
      | leurs | ces`,
  },
  alone: {
    processing: `
      service | services | nos services | prestation de services | prestations de services | prestations
      | traitement | traitement de données | traitement des données | traitement de données personnelles
      | sous-traitance | services informatiques | selon le contrat | voir contrat | divers | autres`,
    none: `aucun | aucune | néant | sans objet | aucune conséquence`,
  },
};
