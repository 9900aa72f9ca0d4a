import type { SuppliedWords } from '#law/words/supplied-words.ts';

/** Words of French: what few rules know it, the others know the language and keep silent. */
export const french: SuppliedWords = {
  language: 'fr',
  within: {
    'function-word': `
      le | la | les | des | du | et | est | sont | pour | dans | par | avec | une | aux | sur | pas | qui | que | leur
      | leurs | ces`,
    'special-category': `
      données de santé | état de santé | données médicales | médical* | maladie* | arrêt de travail
      | arrêts de travail | certificat médical | handicap* | patient* | diagnosti* | allerg* | grossesse* | biométri*
      | empreinte* digitale* | reconnaissance faciale | génétique* | ADN | ethnique* | raciale* | religi*
      | convictions philosophiques | opinion* politique* | appartenance politique | syndica* | vie sexuelle
      | orientation sexuelle | catégories particulières | données sensibles`,
    'criminal-data': `
      casier judiciaire | condamnation* | infraction* | données pénales`,
    'national-id': `
      numéro de sécurité sociale | numéros de sécurité sociale | numéro d’inscription au répertoire | NIR
      | numéro INSEE | registre national | numéro national | numéro AVS`,
  },
  alone: {
    processing: `
      service | services | nos services | prestation de services | prestations de services | prestations
      | traitement | traitement de données | traitement des données | traitement de données personnelles
      | sous-traitance | services informatiques | selon le contrat | voir contrat | divers | autres`,
    none: `aucun | aucune | néant | sans objet | aucune conséquence`,
    'special-category': `santé | religion`,
  },
};
