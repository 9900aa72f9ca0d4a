import { advice } from '#model/advice.ts';

export const ruleGuidance = advice([
  'The rule of the catalogue, found by its title or its id.',
  'Regelen i katalogen, som finnes på tittel eller id.',
]);

export const pathGuidance = advice([
  'The field it is about, as the finding names it; empty for the entry as a whole.',
  'Feltet det gjelder, slik funnet nevner det; tomt for hele oppføringen.',
]);
