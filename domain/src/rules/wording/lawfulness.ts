import type { Wording } from '#rules/rule.ts';
import { text } from '#text.ts';

export const lawfulnessWords: Wording<'lawfulness'> = {
  'legal-basis-missing': {
    message: text(
      'No legal basis is recorded for this purpose, or only one that a reader inferred.',
      'Det er ikke oppgitt noe behandlingsgrunnlag for formålet, eller bare et som en leser har sluttet seg til.',
    ),
    fix: text(
      'Decide on the legal basis, and record that it is decided.',
      'Bestem behandlingsgrunnlaget, og registrer at det er besluttet.',
    ),
  },
};
