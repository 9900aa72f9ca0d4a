import type { SuppliedWords } from '#law/words/supplied-words.ts';

/** Words of Dutch: enough to know the language, so that rules without words of it keep silent. */
export const dutch: SuppliedWords = {
  language: 'nl',
  within: {
    'function-word': `
      het | een | van | voor | wordt | worden | met | zijn | niet | door | ook | aan | deze | naar | bij`,
  },
  alone: {
    processing: `
      dienst | diensten | onze diensten | dienstverlening | levering van diensten | verwerking | gegevensverwerking
      | verwerking van gegevens | verwerking van persoonsgegevens | IT-diensten | volgens overeenkomst
      | zie overeenkomst | diversen | overig`,
    none: `geen | niets | niet van toepassing`,
  },
};
