import type { SuppliedWords } from '#law/words/supplied-words.ts';

/** Words of Dutch: what few rules know it, the others know the language and keep silent. */
export const dutch: SuppliedWords = {
  language: 'nl',
  within: {
    'function-word': `
      het | een | van | voor | wordt | worden | met | zijn | niet | door | ook | aan | deze | naar | bij`,
    'special-category': `
      gezondheid* | ziekte* | ziekmelding* | verzuim* | medisch* | patiënt* | handicap* | arbeidsongeschikt*
      | diagnos* | allergie* | zwanger* | biometrisch* | vingerafdruk* | gezichtsherkenning | genetisch* | DNA
      | etnisch* | etniciteit | raciale | religie* | religieu* | godsdienst* | levensovertuig* | geloofsovertuig*
      | politieke opvatting* | politieke voorkeur* | vakbond* | seksue* | bijzondere categorieën
      | bijzondere persoonsgegevens | gevoelige gegevens`,
    'criminal-data': `
      strafrechtelijk* | strafblad* | VOG | verklaring omtrent het gedrag | strafbare feiten | justitiële gegevens`,
    'national-id': `
      burgerservicenummer* | BSN | BSN nummer | rijksregisternummer* | sofinummer*`,
  },
  alone: {
    processing: `
      dienst | diensten | onze diensten | dienstverlening | levering van diensten | verwerking | gegevensverwerking
      | verwerking van gegevens | verwerking van persoonsgegevens | IT-diensten | volgens overeenkomst
      | zie overeenkomst | diversen | overig`,
    none: `geen | niets | niet van toepassing`,
    'special-category': `ras | geloof`,
  },
};
