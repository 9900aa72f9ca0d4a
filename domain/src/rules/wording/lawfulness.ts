import type { Wording } from '#rules/rule.ts';
import { consentWords } from '#rules/wording/lawfulness/consent.ts';
import { legalBasisWords } from '#rules/wording/lawfulness/legal-basis.ts';
import { sensitiveDataWords } from '#rules/wording/lawfulness/sensitive-data.ts';

export const lawfulnessWords: Wording<'lawfulness'> = { ...legalBasisWords, ...consentWords, ...sensitiveDataWords };
